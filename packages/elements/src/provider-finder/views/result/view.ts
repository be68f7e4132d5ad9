import type { HubsResult, PlaceChoice } from '@npq-widgets/data/finder';
import { html, nothing, type TemplateResult } from 'lit';
import type { Effects, View } from '../../../core/view.js';
import { PlaceFoundEvent } from '../../events.js';
import { idsOf, presentResult, type PlaceResult, type ResultArgs } from '../../model/result.js';
import type { FinderCode } from '../../model/screen.js';
import type { FinderAction } from '../../model/state.js';
import { foundPanel, foundTitle } from './found-panel.js';
import { RESULT_MESSAGES, type ResultKey, type ResultUi } from './messages.js';
import { resultStyles } from './styles.js';

export { placeSearch } from '../../model/search.js';

type Elsewhere = Extract<HubsResult, { outcome: 'not-england' }>;
type Border = Extract<HubsResult, { outcome: 'border' }>;
type NotAPostcode = Extract<HubsResult, { outcome: 'not-a-postcode' }>;

const panel = (title: string, content: TemplateResult, { heading }: ResultUi): TemplateResult =>
  html`<div class="answer">${heading(title, 1, true)} ${content}</div>`;

/** The half of a postcode that can be looked for, where a whole one cannot be read. */
function halfButton({ outcode }: NotAPostcode, { msg, dispatch }: ResultUi): TemplateResult {
  if (outcode === null) return html``;
  return html`<p>
    <button class="plain" @click=${() => dispatch({ type: 'chosen', choice: outcode })}>
      ${msg('RESULT_SEARCH_HALF', { outcode })}
    </button>
  </p>`;
}

function elsewherePanel({ place, nation, kind }: Elsewhere, ui: ResultUi): TemplateResult {
  const { msg } = ui;
  const values = { place, nation };
  if (kind === 'forces')
    return panel(msg('RESULT_FORCES', values), html`<p>${msg('RESULT_FORCES_NEXT')}</p>`, ui);
  if (kind === 'no-place')
    return panel(msg('RESULT_NO_PLACE', values), html`<p>${msg('RESULT_NO_PLACE_NEXT', values)}</p>`, ui);
  const isNation = place.toLowerCase() === nation.toLowerCase();
  const title = msg(isNation ? 'RESULT_NATION_ITSELF' : 'RESULT_NATION', values);
  return panel(title, html`<p>${msg('RESULT_NATION_NEXT')}</p>`, ui);
}

function borderPanel({ code, nation }: Border, ui: ResultUi): TemplateResult {
  const { msg, dispatch } = ui;
  return panel(
    msg('RESULT_BORDER', { place: code, nation }),
    html`<p id="border">${msg('RESULT_BORDER_ASK')}</p>
      <p class="sides" role="group" aria-labelledby="border">
        <button class="plain" @click=${() => dispatch({ type: 'side-said', side: 'england' })}>
          ${msg('RESULT_BORDER_HERE')}
        </button>
        <button class="plain" @click=${() => dispatch({ type: 'side-said', side: 'elsewhere' })}>
          ${msg('RESULT_BORDER_THERE', { nation })}
        </button>
      </p>`,
    ui,
  );
}

/** Places to choose from: each a button, because choosing one is a new search. */
function choicePanel(
  title: string,
  line: string,
  choices: readonly PlaceChoice[],
  ui: ResultUi,
): TemplateResult {
  const choiceLine = (choice: PlaceChoice) =>
    html`<li>
      <button class="link" @click=${() => ui.dispatch({ type: 'chosen', choice })}>${choice.label}</button>
    </li>`;
  return panel(
    title,
    html`${line ? html`<p>${line}</p>` : nothing}
      <ul class="choices">
        ${choices.map(choiceLine)}
      </ul>
      <p>${ui.msg('RESULT_ELSE')}</p>`,
    ui,
  );
}

function render(shown: PlaceResult, ui: ResultUi): TemplateResult {
  const { result, found, side } = shown;
  const { msg } = ui;
  if (found) return panel(foundTitle(found, shown, ui), foundPanel(found, shown, ui), ui);
  switch (result.outcome) {
    case 'border':
      if (side === 'england') {
        const title = msg('RESULT_BORDER_NO_SCHOOL', { place: result.code });
        return panel(title, html`<p>${msg('RESULT_BORDER_NO_SCHOOL_NEXT')}</p>`, ui);
      }
      return side === undefined
        ? borderPanel(result, ui)
        : elsewherePanel(
            { outcome: 'not-england', place: result.code, nation: result.nation, kind: 'nation' },
            ui,
          );
    case 'not-england':
      return elsewherePanel(result, ui);
    case 'several': {
      const { county, choices, words } = result;
      if (county === null) return choicePanel(msg('RESULT_SEVERAL', { words }), '', choices, ui);
      const line = msg('RESULT_COUNTY_LINE', { county, count: choices.length });
      return choicePanel(msg('RESULT_COUNTY', { county }), line, choices, ui);
    }
    case 'near':
      return choicePanel(msg('RESULT_NEAR', { words: result.words }), '', result.choices, ui);
    case 'not-a-postcode':
      return halfButton(result, ui);
    default:
      return html``;
  }
}

function effects({ found, isProblem, asked, expired, urn }: PlaceResult, { share }: ResultUi): Effects {
  return {
    // The other widgets of the page need not ask for it again. No event says it.
    follow: urn ? { id: `${asked}`, value: () => share({ workplace: urn }) } : undefined,
    event: found && { id: `${asked}`, value: () => new PlaceFoundEvent(idsOf(found)) },
    // The answer is read as the focus comes to it: what was said of looking for it is over.
    announce: { id: `${asked}`, value: () => '' },
    // The field says itself what is wrong with what was typed.
    focus: isProblem ? undefined : { id: `${asked}`, value: () => ['.answer [role=heading]'] },
    expired,
  };
}

/** What a search came to: hubs, places to choose from, or why there is no hub. */
export const result: View<ResultArgs, PlaceResult, FinderAction, ResultKey, FinderCode> = {
  messages: RESULT_MESSAGES,
  styles: resultStyles,
  present: presentResult,
  render,
  effects,
};
