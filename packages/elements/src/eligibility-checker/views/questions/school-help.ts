import type { QuestionCopy } from '@npq-widgets/data/funding';
import { html, type TemplateResult } from 'lit';
import type { Ui } from '../../../core/view.js';
import { nameOf } from '../../model/flow.js';
import type { JourneyArgs } from '../../model/input.js';
import { leftSchool } from '../../model/moves.js';
import type { CheckerAction, CheckerState } from '../../model/state.js';
import type { OwnSchoolKey } from '../school/messages.js';
import type { QuestionKey } from './messages.js';

export type SchoolHelpKey = QuestionKey | OwnSchoolKey;

type HelpUi = Pick<Ui<CheckerAction, SchoolHelpKey>, 'msg' | 'dispatch'>;

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

/** With a question for the kind of school: a way to find it by name. With one for DfE's lists: what they said of it before. */
export function schoolHelp(
  { id, answers: [own] }: QuestionCopy,
  state: CheckerState,
  { msg, dispatch }: HelpUi,
): TemplateResult | undefined {
  const { chosen, opened = 0 } = state.school ?? {};
  if (own === 'establishmentType') {
    const look = (): void =>
      dispatch({ type: 'school-changed', change: { question: id, opened: opened + 1 } });
    return html`<p>
      <button class="link look" type="button" @click=${look}>${msg('CHECKER_FIND_SCHOOL')}</button>
    </p>`;
  }
  // Whoever answered the kind anew, by hand, answers for another school than the one that was found.
  const isIts = state.journey.answers.establishmentType === chosen?.school.type;
  if (!chosen?.round || !isIts || (own !== 'onPp50List' && own !== 'onFeList')) return undefined;
  const listed = msg(chosen.isListed ? 'SCHOOL_LISTED' : 'SCHOOL_UNLISTED', { round: nameOf(chosen.round) });
  return html`<p><b>${chosen.school.name}</b>. ${listed}</p>`;
}
