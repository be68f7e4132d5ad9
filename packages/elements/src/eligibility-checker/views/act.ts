import { html, type TemplateResult } from 'lit';
import { keepStep } from '../../core/history-steps.js';
import type { Ui } from '../../core/view.js';
import { reduceJourney, stepOf, type JourneyAction } from '../model/journey.js';
import { moved, type Move } from '../model/moves.js';
import type { CheckerAction, CheckerState } from '../model/state.js';
import type { Flow } from '../model/input.js';

/** Where the visitor stands. */
interface Journeying {
  readonly flow: Flow;
  readonly state: CheckerState;
  readonly place: number;
  readonly isSingle: boolean;
}

/** What the visitor did in a question or in the result, and where it leads. By default the focus goes to what comes next. */
export function act(
  model: Journeying,
  ui: CheckerUi,
  action: JourneyAction,
  { focus, asked }: Pick<Move, 'focus' | 'asked'> = { focus: '' },
): void {
  const { flow, state } = model;
  const { journey, facts, assessment } = flow;
  const hadResult = assessment !== undefined;
  // What comes next is shared when it is on show.
  if (hadResult) ui.share({ outcome: '' });
  const next = reduceJourney(journey, action, facts);
  ui.dispatch({ type: 'moved', state: moved(state, { journey: next, focus, asked, hadResult }) });
  // No view of the journey is left to say so.
  if (!next.begun && !model.isSingle) leaveJourney(model, ui);
}

type CheckerUi = Pick<Ui<CheckerAction, never>, 'dispatch' | 'share'>;

/** The browser's Back leads from page to page of the journey. Answers that came with a link are where it began. */
export function keepPage(model: Journeying, ui: CheckerUi): void {
  const step = stepOf(model.flow.journey);
  const goTo = (to: number): void => act(model, ui, { type: 'stepped', step: to });
  keepStep(partName(model.place), model.state.focus === undefined ? step : 0, { widget: ui, step, goTo });
}

/** From the start page Forward leads nowhere: another course may be chosen there. */
const leaveJourney = ({ place }: Journeying, ui: CheckerUi): void =>
  keepStep(partName(place), 0, { widget: ui, step: 0, goTo: () => undefined });

/** The way back: at the head of every page but the first. */
export const backLink = (
  model: Journeying,
  ui: Pick<Ui<CheckerAction, 'CHECKER_BACK'>, 'dispatch' | 'share' | 'msg'>,
): TemplateResult =>
  html`<p>
    <button class="link" type="button" @click=${() => act(model, ui, { type: 'went-back' })}>
      ${ui.msg('CHECKER_BACK')}
    </button>
  </p>`;

/** The part of a link's hash that a checker reads: each on a page has one of its own, in the order of the page. */
export const partName = (place: number): string => `npq-checker${place > 0 ? String(place + 1) : ''}`;
