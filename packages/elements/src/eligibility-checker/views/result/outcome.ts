import {
  fillText,
  getEvidence,
  getQuestion,
  type Assessment,
  type Grounds,
  type Outcome,
  type QuestionCopy,
  type CopyLink,
} from '@npq-widgets/data/funding';
import type { SourceNotes } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLine } from '../../../ui/source-line.js';
import type { OutcomeKey } from './messages.js';
import { nameOf } from '../../model/flow.js';
import type { Closed, ResultModel } from '../../model/result.js';
import { act } from '../act.js';
import { goTo } from './act.js';
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
export const headingOf = ({ assessment, closed }: Pick<ResultModel, 'assessment' | 'closed'>): OutcomeKey =>
  (closed && TOO_LATE[assessment.outcome]) ?? `CHECKER_${suffix(assessment)}`;
export const markOf = (assessment: Assessment): OutcomeKey => `CHECKER_SHORT_${suffix(assessment)}`;

const LOOKS: Partial<Record<Outcome, string>> = { 'not-eligible': 'no', depends: 'open', 'no-rules': 'open' };

/** Why, in paragraphs: the texts of the results that explain the outcome. */
export function reasonTexts(
  { outcome, reasons }: Assessment,
  { course, cohort, ...shown }: ResultModel,
  rulesOf = cohort,
): string[] {
  const ids = outcome === 'depends' ? reasons.slice(0, 1) : reasons;
  return ids.map((id) => fillText(shown.reasons.results[id] ?? '', { cohort: rulesOf, course: course.name }));
}

/** The questions that a result still hangs on, in words. Earlier funding is asked about when nothing else is open. */
export function openQuestions(
  { dependsOn }: Assessment,
  { answers, questions }: ResultModel,
): QuestionCopy[] {
  const others = dependsOn.filter((id) => id !== 'previouslyFunded');
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

/** The outcome in its heading, why, from where, and what it still hangs on. */
export function outcomePanel(shown: ResultModel, ui: OutcomeUi): TemplateResult {
  const { assessment, last, lastCohort, closed, course, cohort, reasons } = shown;
  const {
    outcome,
    registration: { reason: stop },
  } = assessment;
  return html`<div class=${`outcome ${LOOKS[outcome] ?? ''}`}>
      ${ui.heading(ui.msg(headingOf(shown)), 1, true)}
      <p><strong>${course.name} (${course.short})</strong>, ${cohort}</p>
      ${why(assessment, shown, ui)}
    </div>
    ${closed ? closedNote(closed, shown, ui) : nothing}
    ${stop === null
      ? nothing
      : html`<div class="note" part="panel">
          <p class="label">${ui.msg('CHECKER_STOPS')}</p>
          <p>${reasons.results[stop]}</p>
        </div>`}
    ${last && lastCohort
      ? html`${ui.heading(ui.msg('CHECKER_LAST_RULES', { last: lastCohort }), 2)}
          <p>${ui.msg('CHECKER_LAST_ONLY', { cohort })}</p>
          <div class="panel" part="panel">
            <p class="label">${ui.msg(markOf(last))}</p>
            ${why(last, shown, ui, lastCohort)}
          </div>`
      : nothing}`;
}

/** That registration is over, and the way to a cohort for which it is not. */
function closedNote(
  { heading, because, instead }: Closed,
  model: ResultModel,
  ui: OutcomeUi,
): TemplateResult {
  return html`<div class="note" part="panel">
    <p class="label">${heading}</p>
    <p>${because}</p>
    ${instead === undefined
      ? nothing
      : html`<p>
          <button class="plain" @click=${() => goTo(model, ui, { cohort: instead })}>
            ${ui.msg('CHECKER_CLOSED_INSTEAD', { cohort: nameOf(instead) })}
          </button>
        </p>`}
  </div>`;
}

function why(
  assessment: Assessment,
  shown: ResultModel,
  ui: OutcomeUi,
  cohort = shown.cohort,
): TemplateResult {
  const { evidence } = shown;
  const isOld = shown.isOld(assessment);
  const open = openQuestions(assessment, shown);
  return html`${open.length
    ? dependsOn(open, shown, ui)
    : reasonTexts(assessment, shown, cohort).map(
        (reason, index) => html`<p>${index ? ui.msg('CHECKER_OR', { reason }) : reason}</p>`,
      )}
  ${conditions(conditionTexts(assessment, shown), ui)}
  ${isOld ? html`<p>${ui.msg('CHECKER_WERE_RULES', { cohort })}</p>` : nothing}
  ${grounds(getEvidence(assessment, evidence), evidence.sources)}`;
}

function dependsOn(open: readonly QuestionCopy[], model: ResultModel, ui: OutcomeUi): TemplateResult {
  const { msg } = ui;
  return html`<p>${msg(open.length > 1 ? 'CHECKER_DEPENDS_ON_ALL' : 'CHECKER_DEPENDS_ON')}</p>
    <ul>
      ${open.map(
        ({ id, title, hint, link }) =>
          html`<li>
            ${title} ${link ? anchor(link) : nothing}
            <button
              class="link"
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
  return html`<p>${msg('CHECKER_AS_LONG_AS')}</p>
    <ul>
      ${clauses.map((clause) => html`<li>${clause}</li>`)}
    </ul>`;
}

/** The source line of what rests on these grounds. */
export const grounds = (on: Grounds | null, sources: SourceNotes): TemplateResult | typeof nothing =>
  on
    ? sourceLine(
        on.sources.flatMap((id) => sources[id] ?? []),
        on.confidence === 'high',
      )
    : nothing;

export const anchor = ({ url, text }: CopyLink): TemplateResult => html`<a href=${url}>${text}</a>`;
