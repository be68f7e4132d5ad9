import type { DistrictPlace, FoundHubs } from '@npq-widgets/data/finder';
import officialPage from '@npq-widgets/data/slices/official-pages-find-a-hub';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../../../ui/dates.js';
import { sourceLine } from '../../../ui/source-line.js';
import type { PlaceResult } from '../../model/result.js';
import { joinAnd } from '../format.js';
import { hubCard } from './hub-card.js';
import type { ResultUi } from './messages.js';

/** A district that hubs share: what is known of the line between them. */
function sharedNote({ name, sides }: DistrictPlace, { msg, heading }: ResultUi): TemplateResult {
  const former = sides.filter(({ formerDistricts }) => formerDistricts.length > 0);
  const parts = former.map(({ side, formerDistricts }) =>
    msg('RESULT_SHARED_PART', { side, former: joinAnd(formerDistricts) }),
  );
  return html`<div class="note" part="panel">
    ${heading(msg('RESULT_SHARED', { district: name, count: sides.length }), 2)}
    <p>
      ${parts.length > 0
        ? msg('RESULT_SHARED_LINE', { sides: parts.join('; ') })
        : msg('RESULT_SHARED_UNKNOWN')}
    </p>
  </div>`;
}

/** When the facts are from, how long hubs are named for, and where to check. */
function whereFrom({ listOfHubs, sources, expired }: PlaceResult, { msg }: ResultUi): TemplateResult {
  const { published, holdsUntil } = listOfHubs;
  return html`<p>
      ${msg('RESULT_ANY')} ${holdsUntil ? msg('RESULT_UNTIL', { date: inWords(holdsUntil) }) : nothing}
      ${expired.length > 0
        ? html`<strong>${msg('RESULT_PAST', { date: inWords(published) })}</strong>`
        : nothing}
      <a href=${officialPage}>${msg('RESULT_OFFICIAL')}</a>
    </p>
    ${sourceLine(sources)}`;
}

/** The title of what was found. */
export function foundTitle({ place, areas: { length: count } }: FoundHubs, { msg }: ResultUi): string {
  return count === 1 ? msg('RESULT_ONE', { place }) : msg('RESULT_MORE', { place, count });
}

/** The hubs that were found, each with its reason. */
export function foundPanel(found: FoundHubs, result: PlaceResult, ui: ResultUi): TemplateResult {
  const { msg } = ui;
  const { place, areas, shared } = found;
  const { readAs: code, typed } = result;
  const isRanked = new Set(areas.map(({ settings }) => settings)).size > 1;
  return html`${code ? html`<p>${msg('RESULT_READ_AS', { typed, code })}</p>` : nothing}
    ${isRanked ? html`<p>${msg('RESULT_BY_SCHOOLS', { place })}</p>` : nothing}
    ${shared.map((district) => sharedNote(district, ui))}
    <ul class="cards">
      ${result.groups.map((group) => hubCard(group, found, result, ui))}
    </ul>
    ${whereFrom(result, ui)}`;
}
