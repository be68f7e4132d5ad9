import { isEmail, type ProvidersSlice } from '@npq-widgets/data';
import type {
  DistrictReason,
  FoundArea,
  FoundHubs,
  HubArea,
  HubGroup,
  SeenWith,
} from '@npq-widgets/data/finder';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceResult } from '../../model/result.js';
import { spokenWebsite } from '../format.js';
import type { ResultKey, ResultUi } from './messages.js';

type Msg = ResultUi['msg'];

/** `the west of North Yorkshire`, where that much is settled; else the district's name. */
const whereIn = ({ name, side, why }: DistrictReason): string =>
  side && why === 'its-side' ? `the ${side} of ${name}` : name;

/** How many of a code's schools stand in a district. */
function settingsKey(settings: number | null, counted: number): ResultKey {
  if (settings === counted) return counted === 1 ? 'RESULT_ONLY' : 'RESULT_ALL';
  return settings === 1 ? 'RESULT_SOME_ONE' : 'RESULT_SOME';
}

/** How the place and the district hang together; empty when they are one. */
function whereIsPlace(reason: DistrictReason, { place, counted }: FoundHubs, msg: Msg): string {
  const { settings, name } = reason;
  const district = whereIn(reason);
  if (counted === null) return place === name ? '' : msg('RESULT_IN', { place, district });
  if (counted === 0) return msg('RESULT_CENTRE', { place, district });
  return msg(settingsKey(settings, counted), { place, district, count: counted, settings: settings ?? 0 });
}

/** Why this hub: from the place to the district, and from the district to the hub's area. */
function reasonLine(reason: DistrictReason, found: FoundHubs, msg: Msg): string {
  const line = whereIsPlace(reason, found, msg);
  const { name: district, side, why } = reason;
  if (side && why === 'either-side')
    return line ? msg('RESULT_SIDE', { line, side }) : msg('RESULT_SIDE_ALONE', { side, district });
  return line ? msg('RESULT_WHOLE', { line }) : msg('RESULT_WHOLE_ALONE', { district });
}

function reasonLines({ districts }: FoundArea, found: FoundHubs, msg: Msg): string[] {
  if (found.isCounty) return [msg('RESULT_COUNTY_WHOLE', { county: found.place, count: districts.length })];
  return districts.map((reason) => reasonLine(reason, found, msg));
}

const row = (term: string, value: TemplateResult | string | null) =>
  value
    ? html`<dt>${term}</dt>
        <dd>${value}</dd>`
    : nothing;

function phoneLink({ phone, then }: HubArea, msg: Msg): TemplateResult | null {
  if (!phone) return null;
  const link = html`<a href=${`tel:${phone.replace(/ /g, '')}`}>${phone}</a>`;
  return then ? html`${link}, ${msg('RESULT_THEN', { then })}` : link;
}

/** An address that a mail program might read as more than one is text and no link. */
const mailLink = (email: string): TemplateResult | string =>
  isEmail(email) ? html`<a href=${`mailto:${email}`}>${email}</a>` : email;

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
    return msg(sure ? 'RESULT_SEEN_ONE' : 'RESULT_SEEN_UNSURE', values);
  });
  return lines.length > 0 ? html`${lines.join('; ')}. ${msg('RESULT_SEEN_NOTE')}` : null;
}

/** One hub area: its name unless the block above has the same, why, and how to reach it as far as it is not said yet. */
function hubBlock(
  { hub, found: area }: HubGroup['hubs'][number],
  before: HubArea | undefined,
  found: FoundHubs,
  { pageAreas, providers }: PlaceResult,
  { msg, heading }: ResultUi,
): TemplateResult {
  const { id, name, website, phone, email, covers } = hub;
  return html`${name === before?.name ? nothing : heading(name, 2)}
    ${pageAreas.includes(id) ? html`<p class="own">${msg('RESULT_THIS_PAGE')}</p>` : nothing}
    <ul class="why">
      ${reasonLines(area, found, msg).map((line) => html`<li>${line}</li>`)}
    </ul>
    <dl class="contact">
      ${before ? nothing : row(msg('RESULT_WEBSITE'), html`<a href=${website}>${spokenWebsite(website)}</a>`)}
      ${phone === before?.phone ? nothing : row(msg('RESULT_PHONE'), phoneLink(hub, msg))}
      ${email === before?.email ? nothing : row(msg('RESULT_EMAIL'), email && mailLink(email))}
      ${row(msg('RESULT_COVERS', { area: id }), covers.join(', '))}
      ${row(msg('RESULT_SEEN'), seenWith(hub.seenWith, providers, msg))}
    </dl>`;
}

/** One website with the hub areas that it runs. */
export function hubCard(
  { hubs }: HubGroup,
  found: FoundHubs,
  result: PlaceResult,
  ui: ResultUi,
): TemplateResult {
  return html`<li class="card">
    ${hubs.map((one, at) => hubBlock(one, hubs[at - 1]?.hub, found, result, ui))}
  </li>`;
}
