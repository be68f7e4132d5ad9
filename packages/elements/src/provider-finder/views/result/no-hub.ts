// What a search came to that has found no hub yet. It comes when one has not.
import type { HubsResult, PlaceChoice } from '@npq-widgets/data/finder';
import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../../../core/view.js';
import type { FinderAction, Side } from '../../model/state.js';

export const messages = {
  FINDER_RESULT_NATION: '{place} is in {nation}',
  FINDER_RESULT_NATION_ITSELF: 'Teaching school hubs cover England only',
  FINDER_RESULT_NATION_NEXT:
    'Teaching school hubs cover England only. If your school is in England, type its postcode, town or district.',
  FINDER_RESULT_FORCES: '{place} is an address of British Forces',
  FINDER_RESULT_FORCES_NEXT:
    'These addresses belong to no hub’s area. If your school is in England, type its postcode, town or district.',
  FINDER_RESULT_NO_PLACE: '{place} is not where a school is',
  FINDER_RESULT_NO_PLACE_NEXT:
    'Codes like this one are used for {nation}. Type the postcode, town or district of your school.',
  FINDER_RESULT_BORDER: '{place} lies on the border with {nation}',
  FINDER_RESULT_BORDER_ASK: 'Where is your school?',
  FINDER_RESULT_BORDER_HERE: 'In England',
  FINDER_RESULT_BORDER_THERE: 'In {nation}',
  FINDER_RESULT_BORDER_NO_SCHOOL: 'No school is listed on the English side of {place}',
  FINDER_RESULT_BORDER_NO_SCHOOL_NEXT: 'Type the town or district of your school instead.',
  FINDER_RESULT_SEVERAL: 'Which place do you mean by “{words}”?',
  FINDER_RESULT_COUNTY: 'Where in {county} is your school?',
  FINDER_RESULT_COUNTY_LINE: '{county} has {count} districts and more than one hub.',
  FINDER_RESULT_NEAR: '“{words}” was not found. Did you mean one of these?',
  FINDER_RESULT_ELSE: 'If none of these is right, type a postcode.',
  FINDER_RESULT_SEARCH_HALF: 'Search for {outcode}',
} as const;

export type NoHubKey = keyof typeof messages;

/** What stands in the place of a hub. The title is empty where the field says what is wrong already. */
interface NoHub {
  readonly title: string;
  readonly content: TemplateResult;
}

type NoHubUi = Pick<Ui<FinderAction, NoHubKey>, 'msg' | 'dispatch'>;
type Elsewhere = Extract<HubsResult, { outcome: 'not-england' }>;
type Border = Extract<HubsResult, { outcome: 'border' }>;
type NotAPostcode = Extract<HubsResult, { outcome: 'not-a-postcode' }>;

/** The half of a postcode that can be looked for, where a whole one cannot be read. */
function halfButton({ outcode }: NotAPostcode, { msg, dispatch }: NoHubUi): TemplateResult {
  if (outcode === null) return html``;
  return html`<p>
    <button class="plain" @click=${() => dispatch({ type: 'chosen', choice: outcode })}>
      ${msg('FINDER_RESULT_SEARCH_HALF', { outcode })}
    </button>
  </p>`;
}

function elsewhere({ place, nation, kind }: Elsewhere, { msg }: NoHubUi): NoHub {
  const values = { place, nation };
  if (kind === 'forces')
    return {
      title: msg('FINDER_RESULT_FORCES', values),
      content: html`<p>${msg('FINDER_RESULT_FORCES_NEXT')}</p>`,
    };
  if (kind === 'no-place')
    return {
      title: msg('FINDER_RESULT_NO_PLACE', values),
      content: html`<p>${msg('FINDER_RESULT_NO_PLACE_NEXT', values)}</p>`,
    };
  const isNation = place.toLowerCase() === nation.toLowerCase();
  const title = msg(isNation ? 'FINDER_RESULT_NATION_ITSELF' : 'FINDER_RESULT_NATION', values);
  return { title, content: html`<p>${msg('FINDER_RESULT_NATION_NEXT')}</p>` };
}

function border({ code, nation }: Border, { msg, dispatch }: NoHubUi): NoHub {
  return {
    title: msg('FINDER_RESULT_BORDER', { place: code, nation }),
    content: html`<p id="border">${msg('FINDER_RESULT_BORDER_ASK')}</p>
      <p class="sides" role="group" aria-labelledby="border">
        <button class="plain" @click=${() => dispatch({ type: 'side-said', side: 'england' })}>
          ${msg('FINDER_RESULT_BORDER_HERE')}
        </button>
        <button class="plain" @click=${() => dispatch({ type: 'side-said', side: 'elsewhere' })}>
          ${msg('FINDER_RESULT_BORDER_THERE', { nation })}
        </button>
      </p>`,
  };
}

/** Places to choose from: each a button, because choosing one is a new search. */
function toChoose(title: string, line: string, choices: readonly PlaceChoice[], ui: NoHubUi): NoHub {
  const choiceLine = (choice: PlaceChoice) =>
    html`<li>
      <button class="link" @click=${() => ui.dispatch({ type: 'chosen', choice })}>${choice.label}</button>
    </li>`;
  return {
    title,
    content: html`${line ? html`<p>${line}</p>` : nothing}
      <ul class="choices">
        ${choices.map(choiceLine)}
      </ul>
      <p>${ui.msg('FINDER_RESULT_ELSE')}</p>`,
  };
}

/** Why no hub is found yet, and what to do: choose a place, say a side, type something else. */
export function noHub(
  { result, side }: { readonly result: HubsResult; readonly side: Side | undefined },
  ui: NoHubUi,
): NoHub {
  const { msg } = ui;
  switch (result.outcome) {
    case 'border':
      if (side === 'england') {
        const title = msg('FINDER_RESULT_BORDER_NO_SCHOOL', { place: result.code });
        return { title, content: html`<p>${msg('FINDER_RESULT_BORDER_NO_SCHOOL_NEXT')}</p>` };
      }
      return side === undefined
        ? border(result, ui)
        : elsewhere(
            { outcome: 'not-england', place: result.code, nation: result.nation, kind: 'nation' },
            ui,
          );
    case 'not-england':
      return elsewhere(result, ui);
    case 'several': {
      const { county, choices, words } = result;
      if (county === null) return toChoose(msg('FINDER_RESULT_SEVERAL', { words }), '', choices, ui);
      const line = msg('FINDER_RESULT_COUNTY_LINE', { county, count: choices.length });
      return toChoose(msg('FINDER_RESULT_COUNTY', { county }), line, choices, ui);
    }
    case 'near':
      return toChoose(msg('FINDER_RESULT_NEAR', { words: result.words }), '', result.choices, ui);
    case 'not-a-postcode':
      return { title: '', content: halfButton(result, ui) };
    default:
      return { title: '', content: html`` };
  }
}
