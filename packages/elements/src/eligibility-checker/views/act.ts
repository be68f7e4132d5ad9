import { html, type TemplateResult } from 'lit';
import type { Ui } from '../../core/view.js';
import { reduceJourney, type JourneyAction } from '../model/journey.js';
import { moved, type Move } from '../model/moves.js';
import type { CheckerAction, CheckerState } from '../model/state.js';
import type { Flow } from '../model/input.js';

/** Where the visitor stands. */
interface Journeying {
  readonly flow: Flow;
  readonly state: CheckerState;
}

/** What the visitor did in a question or in the result, and where it leads. By default the focus goes to what comes next. */
export function act(
  { flow: { journey, facts, assessment }, state }: Journeying,
  ui: Pick<Ui<CheckerAction, never>, 'dispatch'>,
  action: JourneyAction,
  { focus, asked }: Pick<Move, 'focus' | 'asked'> = { focus: '' },
): void {
  const hadResult = assessment !== undefined;
  const next = reduceJourney(journey, action, facts);
  ui.dispatch({ type: 'moved', state: moved(state, { journey: next, focus, asked, hadResult }) });
}

/** The way back: at the head of every page but the first. */
export const backLink = (
  model: Journeying,
  ui: Pick<Ui<CheckerAction, 'CHECKER_BACK'>, 'dispatch' | 'msg'>,
): TemplateResult =>
  html`<p>
    <button class="link" type="button" @click=${() => act(model, ui, { type: 'went-back' })}>
      ${ui.msg('CHECKER_BACK')}
    </button>
  </p>`;

/** The part of a link's hash that a checker reads: each on a page has one of its own, in the order of the page. */
export const partName = (place: number): string => `npq-checker${place > 0 ? String(place + 1) : ''}`;
