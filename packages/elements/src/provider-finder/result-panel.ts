import type {
  DistrictPlace,
  FoundHubs,
  HubAreasSlice,
  HubGroup,
  HubsResult,
  PlaceChoice,
} from '@npq-widgets/data/finder';
import type { SourceNote, SourceNotes } from '@npq-widgets/data';
import officialPage from '@npq-widgets/data/slices/official-pages-find-a-hub';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../ui/dates.js';
import { sourceLine } from '../ui/source-line.js';
import { hubCard, type CardKit } from './hub-card.js';
import { listed } from './kit.js';

export interface AnswerKit extends CardKit {
  readonly onChoose: (choice: PlaceChoice | string) => void;
  readonly onSide: (side: 'england' | 'elsewhere') => void;
  /** True once the facts of this slice are past their review date; tells the page so. */
  readonly isPast: (slice: string, reviewBy: string) => boolean;
}

/** The answer to a search with what its cards need. */
export interface ShownAnswer {
  readonly result: HubsResult;
  readonly groups: readonly HubGroup[];
  /** The regions that the hubs are from, by slice name. */
  readonly regions: Readonly<Record<string, HubAreasSlice>>;
  /** Sources of the places themselves, as far as they were looked up. */
  readonly sources: Readonly<Record<'outcodes' | 'towns' | 'shared', SourceNotes | undefined>>;
  /** Said first when a letter was read as a digit; else empty. */
  readonly readAs: string;
  readonly side: 'england' | 'elsewhere' | undefined;
}

/** What is wrong with what was typed, for the field and the summary; empty when the search has an answer. */
export function errorOf(result: HubsResult, say: CardKit['say']): string {
  switch (result.outcome) {
    case 'empty':
      return say('RESULT_EMPTY');
    case 'not-a-postcode':
      return say('RESULT_NOT_A_POSTCODE', { typed: result.typed });
    case 'unknown-name':
      return say('RESULT_UNKNOWN_NAME', { words: result.words });
    case 'unknown-code': {
      const { code, looksEnglish, nations } = result;
      const key = looksEnglish
        ? 'RESULT_UNKNOWN_ENGLISH'
        : nations.length
          ? 'RESULT_UNKNOWN_NATION'
          : 'RESULT_UNKNOWN_CODE';
      return say(key, { code, nations: listed(nations) });
    }
    default:
      return '';
  }
}

/** What helps with an error beside its sentence: the half of a postcode that can be looked for. */
export function errorHelp(result: HubsResult, { say, onChoose }: AnswerKit): TemplateResult | typeof nothing {
  if (result.outcome !== 'not-a-postcode' || result.outcode === null) return nothing;
  const { outcode } = result;
  return html`<p>
    <button class="plain" @click=${() => onChoose(outcode)}>${say('RESULT_SEARCH_HALF', { outcode })}</button>
  </p>`;
}

const panel = (kit: AnswerKit, title: string, content: TemplateResult): TemplateResult =>
  html`<div class="answer">${kit.heading(title, 1, true)} ${content}</div>`;

/** A district that hubs share: what is known of the line between them. */
function sharedNote({ name, sides }: DistrictPlace, { say, heading }: AnswerKit): TemplateResult {
  const former = sides.filter(({ formerDistricts }) => formerDistricts.length > 0);
  const parts = former.map(({ side, formerDistricts }) =>
    say('RESULT_SHARED_PART', { side, former: listed(formerDistricts) }),
  );
  return html`<div class="note" part="panel">
    ${heading(say('RESULT_SHARED', { district: name, count: sides.length }), 2)}
    <p>
      ${parts.length ? say('RESULT_SHARED_LINE', { sides: parts.join('; ') }) : say('RESULT_SHARED_UNKNOWN')}
    </p>
  </div>`;
}

/** When the facts are from, how long hubs are named for, and where to check. */
function whereFrom({ regions, sources }: ShownAnswer, { say, isPast }: AnswerKit): TemplateResult {
  const own = Object.entries(regions);
  const until = own[0]?.[1].holdsUntil;
  const cited = new Map<string, SourceNote>(own.flatMap(([, slice]) => Object.entries(slice.sources)));
  const past = own.filter(([name, { reviewBy }]) => isPast(name, reviewBy)).length > 0;
  const listDate = inWords([...cited.values()][0]?.published ?? '');
  const notes = [...cited.values(), ...Object.values(sources).flatMap((own) => Object.values(own ?? {}))];
  return html`<p>
      ${say('RESULT_ANY')} ${until ? say('RESULT_UNTIL', { date: inWords(until) }) : nothing}
      ${past ? html`<strong>${say('RESULT_PAST', { date: listDate })}</strong>` : nothing}
      <a href=${officialPage}>${say('RESULT_OFFICIAL')}</a>
    </p>
    ${sourceLine(notes)}`;
}

function foundPanel(found: FoundHubs, shown: ShownAnswer, kit: AnswerKit): TemplateResult {
  const { say } = kit;
  const { place, areas, shared } = found;
  const title =
    areas.length === 1 ? say('RESULT_ONE', { place }) : say('RESULT_MORE', { place, count: areas.length });
  const isRanked = new Set(areas.map(({ settings }) => settings)).size > 1;
  return panel(
    kit,
    title,
    html`${shown.readAs ? html`<p>${shown.readAs}</p>` : nothing}
      ${isRanked ? html`<p>${say('RESULT_BY_SCHOOLS', { place })}</p>` : nothing}
      ${shared.map((district) => sharedNote(district, kit))}
      <ul class="cards">
        ${shown.groups.map((group) => hubCard(group, found, kit))}
      </ul>
      ${whereFrom(shown, kit)}`,
  );
}

function nationPanel(
  { place, nation, kind }: Extract<HubsResult, { outcome: 'not-england' }>,
  kit: AnswerKit,
): TemplateResult {
  const { say } = kit;
  const values = { place, nation };
  if (kind === 'forces')
    return panel(kit, say('RESULT_FORCES', values), html`<p>${say('RESULT_FORCES_NEXT')}</p>`);
  if (kind === 'no-place')
    return panel(kit, say('RESULT_NO_PLACE', values), html`<p>${say('RESULT_NO_PLACE_NEXT', values)}</p>`);
  const isNation = place.toLowerCase() === nation.toLowerCase();
  return panel(
    kit,
    say(isNation ? 'RESULT_NATION_ITSELF' : 'RESULT_NATION', values),
    html`<p>${say('RESULT_NATION_NEXT')}</p>`,
  );
}

function borderPanel(
  { code, nation }: Extract<HubsResult, { outcome: 'border' }>,
  kit: AnswerKit,
): TemplateResult {
  const { say, onSide } = kit;
  return panel(
    kit,
    say('RESULT_BORDER', { place: code, nation }),
    html`<p id="border">${say('RESULT_BORDER_ASK')}</p>
      <p class="sides" role="group" aria-labelledby="border">
        <button class="plain" @click=${() => onSide('england')}>${say('RESULT_BORDER_HERE')}</button>
        <button class="plain" @click=${() => onSide('elsewhere')}>
          ${say('RESULT_BORDER_THERE', { nation })}
        </button>
      </p>`,
  );
}

/** Places to choose from: each a button, because choosing one is a new search. */
function choicePanel(
  title: string,
  line: string,
  choices: readonly PlaceChoice[],
  kit: AnswerKit,
): TemplateResult {
  const { say, onChoose } = kit;
  return panel(
    kit,
    title,
    html`${line ? html`<p>${line}</p>` : nothing}
      <ul class="choices">
        ${choices.map(
          (choice) =>
            html`<li><button class="link" @click=${() => onChoose(choice)}>${choice.label}</button></li>`,
        )}
      </ul>
      <p>${say('RESULT_ELSE')}</p>`,
  );
}

/** What a search came to. Nothing for what the field itself says: see `errorOf()`. */
export function resultPanel(shown: ShownAnswer, kit: AnswerKit): TemplateResult | typeof nothing {
  const { result, side } = shown;
  const { say } = kit;
  switch (result.outcome) {
    case 'found':
      return foundPanel(result, shown, kit);
    case 'border':
      if (side === 'england') return foundPanel(result.inEngland, shown, kit);
      if (side === undefined) return borderPanel(result, kit);
      return nationPanel(
        { outcome: 'not-england', place: result.code, nation: result.nation, kind: 'nation' },
        kit,
      );
    case 'not-england':
      return nationPanel(result, kit);
    case 'several': {
      const { county, choices, words } = result;
      if (county === null) return choicePanel(say('RESULT_SEVERAL', { words }), '', choices, kit);
      return choicePanel(
        say('RESULT_COUNTY', { county }),
        say('RESULT_COUNTY_LINE', { county, count: choices.length }),
        choices,
        kit,
      );
    }
    case 'near':
      return choicePanel(say('RESULT_NEAR', { words: result.words }), '', result.choices, kit);
    default:
      return nothing;
  }
}
