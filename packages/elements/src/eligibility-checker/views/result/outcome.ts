import { cohortInSentence } from '@npq-widgets/data';
import {
  fillText,
  findAdvice,
  getQuestion,
  type Assessment,
  type Outcome,
  type QuestionCopy,
} from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeKey } from './messages.js';
import type { RegistrationClosed, ResultModel } from '../../model/result.js';
import { act } from '../act.js';
import { goTo } from './act.js';
import { fundedLine } from './changes.js';
import { lastPrice } from './next-steps.js';
import { anchor, LAST, shapeOf } from './parts.js';
import type { OutcomeUi } from './messages.js';

type Suffix = 'ELIGIBLE' | 'IN_REVIEW' | 'NOT_ELIGIBLE' | 'DEPENDS' | 'CANNOT_TELL' | 'NO_RULES';

/** What depends on no answer that a person could give is not said to depend. */
const suffix = ({ outcome, dependsOn }: Assessment): Suffix =>
  outcome === 'depends' && dependsOn.length === 0
    ? 'CANNOT_TELL'
    : (outcome.toUpperCase().replace('-', '_') as Suffix);

/** What an outcome would have been is said where it comes too late. */
const TOO_LATE: Partial<Record<Outcome, OutcomeKey>> = {
  eligible: 'CHECKER_CLOSED_ELIGIBLE',
  'in-review': 'CHECKER_CLOSED_IN_REVIEW',
  'not-eligible': 'CHECKER_CLOSED_NOT_ELIGIBLE',
};

/** The keys of an outcome as a heading, and as a mark in a list. */
export const headingOf = ({
  assessment,
  registrationClosed,
}: Pick<ResultModel, 'assessment' | 'registrationClosed'>): OutcomeKey =>
  registrationClosed && TOO_LATE[assessment.outcome] ? 'CHECKER_CLOSED' : `CHECKER_${suffix(assessment)}`;
export const markOf = (assessment: Assessment): OutcomeKey => `CHECKER_SHORT_${suffix(assessment)}`;

/** Why, in paragraphs: the texts of the results that explain the outcome. */
export function reasonTexts(
  { outcome, reasons }: Assessment,
  { course, cohort, ...shown }: ResultModel,
  rulesOf = cohort,
): string[] {
  const ids = outcome === 'depends' ? reasons.slice(0, 1) : reasons;
  return ids.map((id) => fillText(shown.reasons.results[id] ?? '', { cohort: rulesOf, course: course.name }));
}

/** The questions that a result still hangs on, in words. What is asked last is so when nothing else is open. */
export function openQuestions(
  { dependsOn }: Assessment,
  { answers, questions }: ResultModel,
): QuestionCopy[] {
  const others = dependsOn.filter((id) => !LAST.includes(id));
  const found = (others.length ? others : dependsOn).flatMap(
    (id) => getQuestion(id, answers, questions) ?? [],
  );
  return [...new Set(found)].filter(({ options }) => options);
}

/** What must be so besides, as clauses for after 'as long as'; none where there is nothing yet that could hold. */
export const conditionTexts = ({ outcome, conditions }: Assessment, { reasons }: ResultModel): string[] =>
  outcome === 'eligible' || outcome === 'in-review'
    ? conditions.flatMap((id) => reasons.conditions[id] ?? [])
    : [];

/** What the outcome would have been, where registration is over. */
export const tooLate = ({
  assessment: { outcome },
  registrationClosed,
}: ResultModel): OutcomeKey | undefined => registrationClosed && TOO_LATE[outcome];

/** The answer in one line, what it means and why, in the order in which a person asks. */
export function outcomePanel(model: ResultModel, ui: OutcomeUi): TemplateResult {
  const { assessment, registrationClosed, course, cohort } = model;
  const would = tooLate(model);
  return html`<div class=${`outcome ${shapeOf(assessment)}`} part="panel">
    ${ui.heading(ui.msg(headingOf(model)), 1, true)}
    <p class="about"><strong>${course.name}</strong>, ${cohort}</p>
    ${would ? html`<p>${ui.msg(would)}</p>` : nothing} ${fundedLine(model, ui)} ${stop(model, ui)}
    ${why(assessment, model, ui)} ${meaning(model, ui)}
    ${registrationClosed ? closedNote(registrationClosed, model, ui) : nothing}
  </div>`;
}

/** What the last published rules say, where the cohort has none of its own. */
export function lastPanel(model: ResultModel, ui: OutcomeUi): TemplateResult | typeof nothing {
  const { last, lastCohort, cohort } = model;
  if (!last || !lastCohort) return nothing;
  return html`<div class=${`panel ${shapeOf(last)}`} part="panel">
    ${ui.heading(ui.msg('CHECKER_LAST_RULES', { last: lastCohort }), 2)}
    <p class="mark">${ui.msg(markOf(last))}</p>
    ${why(last, model, ui, lastCohort)}
    <p class="hint">${ui.msg('CHECKER_LAST_ONLY', { cohort })}</p>
  </div>`;
}

/** Who pays, and how much. */
function meaning(model: ResultModel, ui: OutcomeUi): TemplateResult | typeof nothing {
  const { assessment, registrationClosed, answers, reasons } = model;
  const { outcome } = assessment;
  if (registrationClosed) return nothing;
  const words = findAdvice(outcome, 'meaning', answers, reasons);
  return html`${words.map(({ text }) => html`<p>${text}</p>`)}
  ${outcome === 'not-eligible' ? lastPrice(model, ui) : nothing}`;
}

/** What stops a registration, whoever pays. */
function stop({ assessment, reasons }: ResultModel, { msg }: OutcomeUi): TemplateResult | typeof nothing {
  const { reason } = assessment.registration;
  return reason === null
    ? nothing
    : html`<p><strong>${msg('CHECKER_STOPS')}.</strong> ${reasons.results[reason]}</p>`;
}

/** That registration is over, and the way to a cohort for which it is not. */
function closedNote(
  { heading, because, instead }: RegistrationClosed,
  model: ResultModel,
  ui: OutcomeUi,
): TemplateResult {
  return html`<p>${heading}. ${because}</p>
    ${instead === undefined
      ? nothing
      : html`<p>
          <button part="button" @click=${() => goTo(model, ui, { cohort: instead })}>
            ${ui.msg('CHECKER_CLOSED_INSTEAD', { cohort: cohortInSentence(instead) })}
          </button>
        </p>`}`;
}

function why(
  assessment: Assessment,
  model: ResultModel,
  ui: OutcomeUi,
  cohort = model.cohort,
): TemplateResult {
  const open = openQuestions(assessment, model);
  return html`${open.length
    ? dependsOn(open, model, ui)
    : reasonTexts(assessment, model, cohort).map(
        (reason, index) => html`<p>${index ? ui.msg('CHECKER_OR', { reason }) : reason}</p>`,
      )}
  ${conditions(conditionTexts(assessment, model), ui)}`;
}

/** What is still to be found out: the one next step is to answer it. */
function dependsOn(open: readonly QuestionCopy[], model: ResultModel, ui: OutcomeUi): TemplateResult {
  const { msg } = ui;
  return html`<p>${msg(open.length > 1 ? 'CHECKER_DEPENDS_ON_ALL' : 'CHECKER_DEPENDS_ON')}</p>
    <ul>
      ${open.map(
        ({ id, title, hint, link }) =>
          html`<li>
            <strong>${title}</strong> ${link ? anchor(link) : nothing}
            <button
              part="button"
              aria-label=${msg('CHECKER_ANSWER_NAMED', { question: title })}
              @click=${() => act(model, ui, { type: 'asked-again', question: id })}
            >
              ${msg('CHECKER_ANSWER_NOW')}
            </button>
            ${hint ? html`<span class="hint">${hint}</span>` : nothing}
          </li>`,
      )}
    </ul>`;
}

function conditions(clauses: readonly string[], { msg }: OutcomeUi): TemplateResult | typeof nothing {
  if (clauses.length === 0) return nothing;
  return html`<p>${msg('CHECKER_AS_LONG_AS', { conditions: clauses.join(', and ') })}</p>`;
}
