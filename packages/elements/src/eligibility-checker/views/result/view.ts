import { html, nothing, type TemplateResult } from 'lit';
import type { Effects, View } from '../../../core/view.js';
import { TRUST_MESSAGES } from '../../../ui/trust-line.js';
import { resultOf, type ResultCode, type ResultModel } from '../../model/result.js';
import type { CheckerAction, LateFold } from '../../model/state.js';
import { EligibilityAssessedEvent } from '../../events.js';
import { backLink } from '../act.js';
import type { QuestionKey } from '../questions/messages.js';
import type { StartKey } from '../start/view.js';
import type { SheetKey } from '../sheet/parts.js';
import type { OutcomeUi } from './messages.js';
import { answersList } from './answers.js';
import { changesList } from './changes.js';
import { courseList } from './courses.js';
import { RESULT_MESSAGES, type OutcomeKey } from './messages.js';
import { caveats, nextStep, paying, steps } from './next-steps.js';
import { differencesNote } from './differences.js';
import { headingOf, lastPanel, outcomePanel } from './outcome.js';
import { outcomeStyles } from './styles.js';
import { tools } from './tools.js';
import { trust } from './trust.js';
import type { JourneyArgs } from '../../model/input.js';

/** What the answers come to: the answer in one line, what it means, the one next step; then what could change it, and the rest folded. */
export const result: View<
  JourneyArgs,
  ResultModel,
  CheckerAction,
  OutcomeKey | QuestionKey | StartKey | SheetKey,
  ResultCode
> = {
  messages: { ...RESULT_MESSAGES, ...TRUST_MESSAGES },
  styles: outcomeStyles,

  present: resultOf,

  render: (model, ui) =>
    html`${model.isSingle ? nothing : backLink(model, ui)}
      <div class="answer">
        ${outcomePanel(model, ui)}
        <div class="side">${nextStep(model, ui)} ${tools(model, ui)}</div>
        <div>
          ${lastPanel(model, ui)} ${changesList(model, ui)}
          <div class="folds">
            ${steps(model, ui)} ${courseList(model, ui)} ${paying(model, ui)} ${answersList(model, ui)}
            ${trace(model, ui)} ${differencesNote(model, ui)} ${asked(model, ui)}
          </div>
          ${caveats(model)} ${trust(model, ui)}
        </div>
      </div>`,

  effects: (model, ui) => ({
    ...assessed(model, ui),
    follow: shared(model, ui),
    focus: focusOf(model),
    expired: expired(model),
  }),
};

/** A fold whose content comes when it is opened. */
function lateFold(
  name: LateFold,
  title: string,
  content: TemplateResult | undefined,
  { state }: ResultModel,
  ui: OutcomeUi,
): TemplateResult {
  return html`<details class="fold" @toggle=${() => ui.dispatch({ type: 'fold-opened', fold: name })}>
    <summary>${title}</summary>
    ${content ?? (state.opened.includes(name) ? ui.renderStatus(name) : nothing)}
  </details>`;
}

/** How each rule went; where the rules asked nothing there is nothing to say. */
function trace(model: ResultModel, ui: OutcomeUi): TemplateResult | typeof nothing {
  const { assessment, last, lastCohort, trace: opened } = model;
  if ((last ?? assessment).trace.length === 0) return nothing;
  const title = lastCohort ? ui.msg('CHECKER_TRACE_LAST', { last: lastCohort }) : ui.msg('CHECKER_TRACE');
  return lateFold('trace', title, opened?.traceList(model, ui), model, ui);
}

/** What people ask at this point. */
function asked(model: ResultModel, ui: OutcomeUi): TemplateResult {
  const { asked: opened, today } = model;
  return lateFold('asked', ui.msg('CHECKER_ASKED'), opened?.askedList(opened.slice, today, ui), model, ui);
}

/** Tells the page of a result, once it is on show and is another one than before. Ids alone. */
function assessed(
  { flow: { cohort }, course, assessment, registrationClosed, isSingle, state }: ResultModel,
  ui: OutcomeUi,
): Effects {
  const { outcome, code } = assessment;
  const id = [course.id, cohort, outcome, code, state.since].join();
  const value = (): Event => new EligibilityAssessedEvent({ course: course.id, cohort, outcome, code });
  const words = (): string => ui.msg(headingOf({ assessment, registrationClosed }));
  return { event: { id, value }, announce: isSingle ? { id, value: words } : undefined };
}

/** The other widgets take up an outcome that can be relied on: not one that comes too late, or that something stops. */
function shared(
  { flow: { cohort }, course, assessment, registrationClosed, state }: ResultModel,
  ui: OutcomeUi,
): Effects['follow'] {
  const isSure = !registrationClosed && assessment.registration.reason === null;
  const outcome = isSure ? [course.id, cohort, assessment.outcome].join(' ') : '';
  return { id: [outcome, state.moves].join(), value: () => ui.share({ outcome }) };
}

function focusOf({ flow: { journey }, isSingle, state: { moves, focus } }: ResultModel): Effects['focus'] {
  // An answer that is looked at again has the focus.
  if (focus === undefined || (isSingle && journey.again !== undefined)) return undefined;
  return { id: String(moves), value: () => [...(focus ? [focus] : []), '.outcome [tabindex]'] };
}

function expired({ assessment, last, reasons, isOld }: ResultModel): Effects['expired'] {
  const old = [assessment, last].find((one) => one && isOld(one));
  return old ? [{ slice: 'funding-reasons', reviewBy: old.reviewBy ?? reasons.reviewBy }] : [];
}
