import type {
  DistrictReason,
  FoundArea,
  FoundHubs,
  HubArea,
  HubGroup,
  SeenWith,
} from '@npq-widgets/data/finder';
import { isEmail, type ProvidersSlice } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Kit } from './kit.js';
import type { ResultKey } from './result-messages.js';

/** What a card needs beside the hubs themselves. */
export interface CardKit extends Kit<ResultKey> {
  /** Area codes of the hub whose page this is. */
  readonly pageAreas: readonly string[];
  /** Undefined while they are on their way: a card does not wait for the names of providers. */
  readonly providers: ProvidersSlice | undefined;
}

/** `the west of North Yorkshire`, where that much is settled; else the district's name. */
const whereIn = ({ name, side, why }: DistrictReason): string =>
  side && why === 'its-side' ? `the ${side} of ${name}` : name;

/** How the place and the district hang together; empty when they are one. */
function whereIsPlace(reason: DistrictReason, { place, counted }: FoundHubs, say: CardKit['say']): string {
  const { settings, name } = reason;
  const district = whereIn(reason);
  if (counted === null) return place === name ? '' : say('RESULT_IN', { place, district });
  if (counted === 0) return say('RESULT_CENTRE', { place, district });
  const key =
    settings === counted
      ? counted === 1
        ? 'RESULT_ONLY'
        : 'RESULT_ALL'
      : settings === 1
        ? 'RESULT_SOME_ONE'
        : 'RESULT_SOME';
  return say(key, { place, district, count: counted, settings: settings ?? 0 });
}

/** Why this hub: from the place to the district, and from the district to the hub's area. */
function reasonLine(reason: DistrictReason, found: FoundHubs, say: CardKit['say']): string {
  const line = whereIsPlace(reason, found, say);
  const { name: district, side, why } = reason;
  if (side && why === 'either-side')
    return line ? say('RESULT_SIDE', { line, side }) : say('RESULT_SIDE_ALONE', { side, district });
  return line ? say('RESULT_WHOLE', { line }) : say('RESULT_WHOLE_ALONE', { district });
}

/** A website as people say it: without scheme, `www.` and a closing slash. */
const spoken = (website: string): string => website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

const row = (term: string, value: TemplateResult | string | null) =>
  value
    ? html`<dt>${term}</dt>
        <dd>${value}</dd>`
    : nothing;

function phoneLink({ phone, then }: HubArea, say: CardKit['say']): TemplateResult | null {
  if (!phone) return null;
  const link = html`<a href=${`tel:${phone.replace(/ /g, '')}`}>${phone}</a>`;
  return then ? html`${link}, ${say('RESULT_THEN', { then })}` : link;
}

/** Providers that no longer lead any NPQ are left out: nobody can be sent to them. */
function seen(list: readonly SeenWith[], { providers, say }: CardKit): TemplateResult | null {
  const lines = list.flatMap(({ provider, period, sure }) => {
    const known = providers?.providers.find(({ id, status }) => id === provider && status === 'active');
    return known
      ? [
          say(sure ? 'RESULT_SEEN_ONE' : 'RESULT_SEEN_UNSURE', {
            name: known.name,
            period: period.replace('-', '–'),
          }),
        ]
      : [];
  });
  return lines.length ? html`${lines.join('; ')}. ${say('RESULT_SEEN_NOTE')}` : null;
}

function why({ districts }: FoundArea, found: FoundHubs, say: CardKit['say']): string[] {
  if (found.isCounty) return [say('RESULT_COUNTY_WHOLE', { county: found.place, count: districts.length })];
  return districts.map((reason) => reasonLine(reason, found, say));
}

/** One hub area: its name unless the block above has the same, why, and how to reach it as far as it is not said yet. */
function block(
  one: HubGroup['hubs'][number],
  before: HubArea | undefined,
  found: FoundHubs,
  kit: CardKit,
): TemplateResult {
  const { say } = kit;
  const { hub } = one;
  const isOwn = kit.pageAreas.includes(hub.id);
  return html`${hub.name === before?.name ? nothing : kit.heading(hub.name, 2)}
    ${isOwn ? html`<p class="own">${say('RESULT_THIS_PAGE')}</p>` : nothing}
    <ul class="why">
      ${why(one.found, found, say).map((line) => html`<li>${line}</li>`)}
    </ul>
    <dl class="contact">
      ${before
        ? nothing
        : row(say('RESULT_WEBSITE'), html`<a href=${hub.website}>${spoken(hub.website)}</a>`)}
      ${hub.phone === before?.phone ? nothing : row(say('RESULT_PHONE'), phoneLink(hub, say))}
      ${hub.email === before?.email
        ? nothing
        : row(
            say('RESULT_EMAIL'),
            isEmail(hub.email ?? '') ? html`<a href=${`mailto:${hub.email}`}>${hub.email}</a>` : hub.email,
          )}
      ${row(say('RESULT_COVERS', { area: hub.id }), hub.covers.join(', '))}
      ${row(say('RESULT_SEEN'), seen(hub.seenWith, kit))}
    </dl>`;
}

/** One website with the hub areas that it runs. */
export function hubCard({ hubs }: HubGroup, found: FoundHubs, kit: CardKit): TemplateResult {
  return html`<li class="card">${hubs.map((one, at) => block(one, hubs[at - 1]?.hub, found, kit))}</li>`;
}
