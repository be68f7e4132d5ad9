import { isEmail, type ProvidersSlice } from '@npq-widgets/data';
import type { FoundHubs, HubArea, SeenWith } from '@npq-widgets/data/finder';
import { html, nothing, type TemplateResult } from 'lit';
import { joinAnd } from '../../../core/format.js';
import type { Card, PlaceResult } from '../../model/result.js';
import { ownContact } from '../own-hub/parts.js';
import type { ResultUi } from './messages.js';
import { reasonsFor } from './reasons.js';

type Msg = ResultUi['msg'];

/** A website as people say it: without scheme, `www.` and a closing slash. */
const spokenWebsite = (website: string): string =>
  website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

const row = (term: string, value: TemplateResult | string | null) =>
  value
    ? html`<dt>${term}</dt>
        <dd>${value}</dd>`
    : nothing;

function phoneLink({ phone, then }: HubArea, msg: Msg): TemplateResult | null {
  if (!phone) return null;
  const link = html`<a href=${`tel:${phone.replace(/ /g, '')}`}>${phone}</a>`;
  return then ? html`${link}, ${msg('FINDER_RESULT_THEN', { then })}` : link;
}

/** An address that a mail program might read as more than one is text and no link. A long one breaks after its sign. */
function mailLink(email: string | null): TemplateResult | string | null {
  if (!email || !isEmail(email)) return email;
  const [name, domain] = email.split('@');
  return html`<a href=${`mailto:${email}`}>${name}@<wbr />${domain}</a>`;
}

/** Providers that no longer lead any NPQ are left out: nobody can be sent to them. */
function seenWith(
  list: readonly SeenWith[],
  providers: ProvidersSlice | undefined,
  msg: Msg,
): TemplateResult | null {
  const lines = list.flatMap(({ provider, period, sure }) => {
    const known = providers?.providers.find(({ id, status }) => id === provider && status === 'active');
    if (!known) return [];
    const values = { name: known.name, period: period.replace('-', '–') };
    return msg(sure ? 'FINDER_RESULT_SEEN_ONE' : 'FINDER_RESULT_SEEN_UNSURE', values);
  });
  return lines.length > 0 ? html`${lines.join('; ')}. ${msg('FINDER_RESULT_SEEN_NOTE')}` : null;
}

/** What DfE's list has of a hub beyond what is said already; of the page's own hub, all of it. */
function record(hub: HubArea, { own }: Card, { providers }: PlaceResult, { msg }: ResultUi): TemplateResult {
  const { id, name, website, email, covers } = hub;
  const address = () =>
    html`${own?.name && own.name !== name ? row(msg('FINDER_RESULT_NAME'), name) : nothing}
    ${row(msg('FINDER_RESULT_WEBSITE'), html`<a href=${website}>${spokenWebsite(website)}</a>`)}
    ${row(msg('FINDER_RESULT_PHONE'), phoneLink(hub, msg))}
    ${row(msg('FINDER_RESULT_EMAIL'), mailLink(email))}`;
  return html`<details>
    <summary>${msg('FINDER_RESULT_RECORD')}</summary>
    <dl class="record">
      ${own ? address() : nothing} ${row(msg('FINDER_RESULT_COVERS', { area: id }), covers.join(', '))}
      ${row(msg('FINDER_RESULT_SEEN'), seenWith(hub.seenWith, providers, msg))}
    </dl>
  </details>`;
}

/** How to reach a hub, as far as it was not said of the area above it. */
function contact(hub: HubArea, before: HubArea | undefined, msg: Msg): TemplateResult {
  const { name, website, phone, email } = hub;
  const lines = [
    phone === before?.phone ? null : phoneLink(hub, msg),
    email === before?.email ? null : mailLink(email),
  ].filter((line) => line !== null);
  return html`${before
    ? nothing
    : html`<p>
        <a class="action" part="button" href=${website} aria-label=${`${msg('FINDER_RESULT_GO')}: ${name}`}>
          ${msg('FINDER_RESULT_GO')}
        </a>
      </p>`}
  ${lines.map((line) => html`<p class="line">${line}</p>`)}`;
}

/** The name by which a hub is shown: its own first, where this is its page. */
export const hubName = ({ own, hubs }: Card, at = 0): string => own?.name || (hubs[at]?.hub.name ?? '');

/** One hub area: why, whom it serves, how to reach it. */
export function hubBody(
  card: Card,
  at: number,
  found: FoundHubs,
  result: PlaceResult,
  ui: ResultUi,
): TemplateResult {
  const { msg } = ui;
  const { own, hubs } = card;
  const [one, before] = [hubs[at], hubs[at - 1]?.hub];
  if (!one) return html``;
  const { hub } = one;
  const covers = joinAnd(hub.covers);
  const serves = () => (own ? msg('FINDER_HUB_AREA', { covers }) : msg('FINDER_RESULT_SERVES', { covers }));
  return html`${own && !before ? html`<p class="own">${msg('FINDER_HUB_US')}</p>` : nothing}
    <ul class="why">
      ${reasonsFor(one.found, found, msg).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${covers ? html`<p>${serves()}</p>` : nothing}
    ${own ? (before ? nothing : ownContact(own, msg)) : contact(hub, before, msg)}
    ${record(hub, card, result, ui)}`;
}

/** One website with the hub areas that it runs. */
export const hubCard = (card: Card, found: FoundHubs, result: PlaceResult, ui: ResultUi): TemplateResult =>
  html`<li class="card">
    ${card.hubs.map((_, at) => {
      const name = hubName(card, at);
      const isSaid = at > 0 && name === hubName(card, at - 1);
      return html`${isSaid ? nothing : ui.heading(name, 2)} ${hubBody(card, at, found, result, ui)}`;
    })}
  </li>`;
