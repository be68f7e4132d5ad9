import { findAdvice, getEvidence, findPrices, type Advice, type Assessment } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { printSheet } from '../../../core/print-frame.js';
import { answerLabel } from '../result/answers.js';
import { priceText } from '../result/next-steps.js';
import { conditionTexts, headingOf, markOf, openQuestions, reasonTexts, tooLate } from '../result/outcome.js';
import type { ResultModel } from '../../model/result.js';
import type { OutcomeUi } from '../result/messages.js';
import { checkedLine, sourcesLine, together } from './parts.js';
import { sheetStyles } from './styles.js';

export { SHEET_MESSAGES as messages } from './parts.js';

type SheetUi = Pick<OutcomeUi, 'msg'>;

/** Prints a result as one A4 page of its own. */
export function printResult(model: ResultModel, ui: SheetUi, root: ShadowRoot): void {
  const { course, cohort } = model;
  const title = ui.msg('CHECKER_SHEET_TITLE', { course: `${course.name} (${course.short})`, cohort });
  printSheet(root, { title, content: resultSheet(model, title, ui), styles: sheetStyles });
}

/** A result on paper: what, why, from where, when, and what to do next. A link shows its address. */
function resultSheet(shown: ResultModel, title: string, ui: SheetUi): TemplateResult {
  const { assessment, last, lastCohort, registrationClosed, cohort, answers: known, reasons, hub } = shown;
  const {
    outcome,
    registration: { reason: stop },
  } = assessment;
  const would = tooLate(shown);
  return html`<h1>${title}</h1>
    ${checkedLine(shown.today, hub, ui.msg)}
    <div class="outcome">
      <h2>${ui.msg(headingOf(shown))}</h2>
      ${would ? html`<p>${ui.msg(would)}</p>` : nothing}
      ${registrationClosed
        ? html`<p><strong>${registrationClosed.heading}.</strong> ${registrationClosed.because}</p>`
        : nothing}
      ${why(assessment, shown, ui)}
      ${stop === null
        ? nothing
        : html`<p><strong>${ui.msg('CHECKER_STOPS')}.</strong> ${reasons.results[stop]}</p>`}
    </div>
    ${last && lastCohort
      ? html`<h3>${ui.msg('CHECKER_LAST_RULES', { last: lastCohort })}: ${ui.msg(markOf(last))}</h3>
          <p>${ui.msg('CHECKER_LAST_ONLY', { cohort })}</p>
          ${why(last, shown, ui, lastCohort)}`
      : nothing}
    ${steps(shown, ui)} ${paying(shown, ui)} ${answers(shown, ui)}
    ${findAdvice(outcome, 'caveat', known, reasons).map(
      (caveat) => html`<p class="small">${advice(caveat)}</p>`,
    )}`;
}

function why(
  assessment: Assessment,
  shown: ResultModel,
  { msg }: SheetUi,
  cohort = shown.cohort,
): TemplateResult {
  const open = openQuestions(assessment, shown).map(({ title }) => title);
  const list = (lead: string, items: readonly string[]) =>
    items.length
      ? html`<p>${lead}</p>
          <ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
      : nothing;
  const isOld = shown.isOld(assessment);
  const held = conditionTexts(assessment, shown);
  return html`${open.length
    ? list(msg(open.length > 1 ? 'CHECKER_DEPENDS_ON_ALL' : 'CHECKER_DEPENDS_ON'), open)
    : reasonTexts(assessment, shown, cohort).map(
        (reason, index) => html`<p>${index ? msg('CHECKER_OR', { reason }) : reason}</p>`,
      )}
  ${held.length ? html`<p>${msg('CHECKER_AS_LONG_AS', { conditions: held.join(', and ') })}</p>` : nothing}
  ${isOld ? html`<p>${msg('CHECKER_WERE_RULES', { cohort })}</p>` : nothing}
  ${sourcesLine(getEvidence(assessment, shown.evidence), shown.evidence.sources, msg)}`;
}

function steps(
  {
    assessment: { outcome, registration },
    registrationClosed,
    standing,
    answers: known,
    reasons,
    hub,
  }: ResultModel,
  { msg }: SheetUi,
): TemplateResult | typeof nothing {
  const found = registrationClosed ? [] : findAdvice(outcome, 'step', known, reasons);
  const first = registration.status === 'stops' ? html`<li>${msg('CHECKER_STOPS_FIRST')}</li>` : nothing;
  const contact = [hub?.actionUrl, hub?.email].filter(Boolean).join(', ');
  if (found.length === 0 && !contact) return nothing;
  return html`<h3>${msg('CHECKER_STEPS')}</h3>
    ${standing && found.length ? html`<p>${standing.heading}.</p>` : nothing}
    ${found.length
      ? html`<ol>
          ${first}${found.map((step) => html`<li>${advice(step)}</li>`)}
        </ol>`
      : nothing}
    ${contact
      ? html`<p>
          ${hub?.name ? msg('CHECKER_SHEET_HUB', { hub: hub.name }) : msg('BASE_HUB_STEP_UNNAMED')}
          <span class="address">${contact}</span>
        </p>`
      : nothing}`;
}

const advice = ({ text, link }: Advice): TemplateResult =>
  html`${text} ${link ? html`<a href=${link.url}>${link.url}</a>` : nothing}`;

function paying(
  {
    assessment: { outcome, conditions },
    registrationClosed,
    answers: known,
    reasons,
    course,
    prices,
  }: ResultModel,
  { msg }: SheetUi,
): TemplateResult | typeof nothing {
  const words = registrationClosed ? [] : findAdvice(outcome, 'paying', known, reasons);
  if (words.length === 0) return nothing;
  const found = findPrices(course.id, prices);
  const besides = conditions.map((id) =>
    msg('CHECKER_PAYING_IF', { condition: reasons.conditions[id] ?? '' }),
  );
  return html`<h3>${msg('CHECKER_PAYING')}</h3>
    ${words.map((one, index) => html`<p>${advice(one)} ${index === 0 ? besides : nothing}</p>`)}
    <ul>
      ${found.map((price) => html`<li>${priceText(price, msg)}</li>`)}
    </ul>
    ${sourcesLine(together(found), prices.sources, msg)}`;
}

function answers(
  { answered, answers: known }: ResultModel,
  { msg }: SheetUi,
): TemplateResult | typeof nothing {
  if (answered.length === 0) return nothing;
  return html`<h3>${msg('CHECKER_ANSWERS')}</h3>
    <dl>
      ${answered.map(
        (question) =>
          html`<dt>${question.title}</dt>
            <dd>${answerLabel(question, known)}</dd>`,
      )}
    </dl>`;
}
