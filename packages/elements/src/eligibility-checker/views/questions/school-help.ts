import type { QuestionCopy } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyArgs } from '../../model/input.js';
import { leftSchool } from '../../model/moves.js';
import type { CheckerState } from '../../model/state.js';
import type { AtQuestion, help } from '../school/offer.js';
import type { QuestionsUi } from './messages.js';

/** The question, with what a school that is known says at it; undefined where none is. */
interface Helped extends AtQuestion {
  readonly help: typeof help | undefined;
}

type HelpUi = Pick<QuestionsUi, 'msg' | 'dispatch' | 'share'>;

/** The school view stands below, in the place of its question. */
export const isLooking = ({ state, isSingle }: Pick<JourneyArgs, 'state' | 'isSingle'>): boolean =>
  !isSingle && state.school?.question !== undefined;

/** From the school view back to its question. */
export const backToQuestion = (state: CheckerState, { msg, dispatch }: HelpUi): TemplateResult =>
  html`<p>
    <button class="link" type="button" @click=${() => dispatch({ type: 'moved', state: leftSchool(state) })}>
      ${msg('CHECKER_BACK')}
    </button>
  </p>`;

/** What a known school says at a question; with the one for the kind of school, a way to find it by name. */
export function schoolHelp(
  question: QuestionCopy,
  model: Helped,
  ui: HelpUi,
): TemplateResult | typeof nothing | undefined {
  const { msg, dispatch } = ui;
  const known = model.help?.(question, model, ui);
  if (question.answers[0] !== 'establishmentType') return known;
  const opened = (model.state.school?.opened ?? 0) + 1;
  const look = (): void => dispatch({ type: 'school-changed', change: { question: question.id, opened } });
  return html`${known ?? nothing}
    <p><button class="link look" type="button" @click=${look}>${msg('CHECKER_FIND_SCHOOL')}</button></p>`;
}
