import type { SourceNotes } from '@npq-widgets/data';
import type { DistrictPlace, FoundHubs } from '@npq-widgets/data/finder';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDates, joinAnd } from '../../../core/format.js';
import { trustLine } from '../../../ui/trust-line.js';
import type { Trust } from '../../../ui/trust.js';
import type { PlaceResult } from '../../model/result.js';
import { hubBody, hubCard, hubName } from './hub-card.js';
import type { ResultUi } from './messages.js';

/** A district that hubs share: what is known of the line between them. */
function sharedNote({ name, sides }: DistrictPlace, { msg, heading }: ResultUi): TemplateResult {
  const former = sides.filter(({ formerDistricts }) => formerDistricts.length > 0);
  const parts = former.map(({ side, formerDistricts }) =>
    msg('FINDER_RESULT_SHARED_PART', { side, former: joinAnd(formerDistricts) }),
  );
  return html`<div class="note" part="panel">
    ${heading(msg('FINDER_RESULT_SHARED', { district: name, count: sides.length }), 2)}
    <p>
      ${parts.length > 0
        ? msg('FINDER_RESULT_SHARED_LINE', { sides: parts.join('; ') })
        : msg('FINDER_RESULT_SHARED_UNKNOWN')}
    </p>
  </div>`;
}

/** What the answer rests on. Each kind of source is named for what it supports. */
function trustOf({ sources, holdsUntil, reviewBy, today }: PlaceResult, { msg }: ResultUi): Trust {
  const kinds: readonly (readonly [what: string, notes: SourceNotes | undefined])[] = [
    [msg('FINDER_HUB_FACT'), sources.hubs],
    [msg('FINDER_RESULT_FACT_CODES'), sources.codes],
    [msg('FINDER_RESULT_FACT_TOWNS'), sources.towns],
    [msg('FINDER_RESULT_FACT_COUNCILS'), sources.councils],
    [msg('FINDER_RESULT_FACT_SHARED'), sources.shared],
  ];
  // Kinds come from slices of their own, which may use one id for different sources.
  const idIn = (what: string) => (id: string) => `${what} ${id}`;
  const entries = kinds.flatMap(([what, notes = {}]) =>
    Object.entries(notes).map(([id, note]) => [idIn(what)(id), note] as const),
  );
  return {
    basis: msg('FINDER_HUB_BASIS'),
    facts: kinds.map(([what, notes = {}]) => ({ what, sources: Object.keys(notes).map(idIn(what)) })),
    notes: Object.fromEntries(entries),
    reviewBy,
    today,
    ...(holdsUntil && { caveat: msg('FINDER_RESULT_UNTIL', { date: formatDates(holdsUntil) }) }),
  };
}

/** The answer in one line. */
export function foundTitle(
  { place, areas, isHub }: FoundHubs,
  { cards }: PlaceResult,
  { msg }: ResultUi,
): string {
  const [only] = cards;
  if (isHub) return place;
  return areas.length === 1 && only
    ? msg('FINDER_RESULT_ONE', { name: hubName(only) })
    : msg('FINDER_RESULT_MORE', { place, count: areas.length });
}

/** The hub, or the hubs to choose from: each with its reason and the next step. */
export function foundPanel(found: FoundHubs, result: PlaceResult, ui: ResultUi): TemplateResult {
  const { msg } = ui;
  const { readAs: code, typed, elsewhere, listed, cards, isRanked, officialPage } = result;
  const [only] = cards;
  const many = () =>
    html`${isRanked ? html`<p>${msg('FINDER_RESULT_BY_SCHOOLS')}</p>` : nothing}
      <ul class="cards">
        ${cards.map((card) => hubCard(card, found, result, ui))}
      </ul>
      ${found.shared.map((district) => sharedNote(district, ui))}`;
  return html`${code ? html`<p>${msg('FINDER_RESULT_READ_AS', { typed, code })}</p>` : nothing}
    ${elsewhere?.(typed, ui) ?? nothing}
    ${found.areas.length === 1 && only ? hubBody(only, 0, found, result, ui) : many()}
    ${listed
      ? html`<p class="hint">${msg('FINDER_RESULT_LISTED', { date: formatDates(listed) })}</p>`
      : nothing}
    <p class="hint">
      ${msg('FINDER_RESULT_ANY')} <a href=${officialPage}>${msg('FINDER_RESULT_OFFICIAL')}</a>
    </p>
    ${trustLine(trustOf(result, ui), msg)}`;
}
