import { getQuestion, type CourseOutcome, type QuestionCopy } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { markOf } from './outcome.js';
import { anchor, fold, LAST, shapeOf } from './parts.js';
import type { ResultModel } from '../../model/result.js';
import { act } from '../act.js';
import { showCourse } from './act.js';
import type { OutcomeUi } from './messages.js';

/** The one question that an outcome turns on. */
function openQuestion(
  { course, question, assessment: { outcome, dependsOn } }: CourseOutcome,
  { answers, questions }: ResultModel,
): QuestionCopy | undefined {
  const id = question ?? dependsOn[0];
  const found =
    outcome === 'depends' && id !== undefined
      ? getQuestion(id, { ...answers, course }, questions)
      : undefined;
  return found?.options ? found : undefined;
}

/**
 * What the same answers come to for every NPQ and, apart, for the coaching offer. What depends can be settled there; a question
 * on which several turn is asked once, above them all.
 */
export function courseList(shown: ResultModel, ui: OutcomeUi): TemplateResult | typeof nothing {
  const {
    outcomes: { courses, coaching },
    reasons,
    cohort,
    registrationClosed,
    lastCohort: last = registrationClosed && cohort,
  } = shown;
  if (courses.length === 0) return nothing;
  const isOn = (id: string): boolean => courses.some(({ assessment }) => assessment.conditions.includes(id));
  const conditions = LAST.filter(isOn).flatMap((id) => reasons.conditions[id] ?? []);
  const open = courses.map((one) => openQuestion(one, shown));
  const shared = [...new Set(open)].filter((one) => open.indexOf(one) < open.lastIndexOf(one));
  const once = (question: QuestionCopy): TemplateResult => {
    const turning = courses.filter((_, index) => open[index] === question);
    const title = ui.msg('CHECKER_TURN_ON', { count: turning.length, question: question.title });
    return inlineQuestion(title, question, turning[0]?.course ?? '', shown, ui);
  };
  const list = html`${conditions.length
      ? html`<p>${ui.msg('CHECKER_CHANGES_IF', { conditions: conditions.join(', and ') })}</p>`
      : nothing}
    ${shared.map((question) => (question ? once(question) : nothing))}
    <ul class="rows">
      ${courses.map((one, index) =>
        row(one, shared.includes(open[index]) ? undefined : open[index], shown, ui),
      )}
    </ul>
    ${coaching
      ? html`<p class="label">${ui.msg('CHECKER_COACHING')}</p>
          <ul class="rows">
            ${row(coaching, openQuestion(coaching, shown), shown, ui)}
          </ul>`
      : nothing}`;
  return fold(last ? ui.msg('CHECKER_OTHERS_LAST', { last }) : ui.msg('CHECKER_OTHERS'), list);
}

/** A course and what it comes to; `question` settles it there. */
function row(
  one: CourseOutcome,
  question: QuestionCopy | undefined,
  shown: ResultModel,
  ui: OutcomeUi,
): TemplateResult | typeof nothing {
  const { course: id, assessment } = one;
  const { outcome, registration, conditions } = assessment;
  const course = shown.courses.find((summary) => summary.id === id);
  if (!course) return nothing;
  const { name } = course;
  // What is asked last is said once, above them all.
  const also =
    outcome === 'eligible'
      ? conditions.filter((one) => !LAST.includes(one)).flatMap((one) => shown.reasons.conditions[one] ?? [])
      : [];
  return html`<li>
    ${id === shown.course.id || shown.isPinned
      ? html`<span data-course=${id} tabindex="-1"
          >${id === shown.course.id ? html`<strong>${name}</strong>` : name}
          ${id === shown.course.id ? ui.msg('CHECKER_THIS_RESULT') : nothing}</span
        >`
      : html`<button
          class="link"
          data-course=${id}
          aria-describedby=${`mark-${id}`}
          @click=${() => showCourse(shown, ui, id)}
        >
          ${name}
        </button>`}
    <span class=${`mark ${shapeOf(assessment)}`} id=${`mark-${id}`}>${ui.msg(markOf(assessment))}</span>
    ${registration.status === 'stops' ? html`<span class="hint">${ui.msg('CHECKER_STOPS')}</span>` : nothing}
    ${also.length
      ? html`<span class="hint">${ui.msg('CHECKER_COURSE_IF', { conditions: also.join(', and ') })}</span>`
      : nothing}
    ${question
      ? inlineQuestion(ui.msg('CHECKER_TURNS_ON', { question: question.title }), question, id, shown, ui)
      : nothing}
  </li>`;
}

/** A question that an outcome turns on, answered in place; the focus goes to the course, which says what it has become. */
function inlineQuestion(
  summary: string,
  { id, title, hint, link, options }: QuestionCopy,
  course: string,
  shown: ResultModel,
  ui: OutcomeUi,
): TemplateResult {
  const answer = (value: string): void =>
    act(
      shown,
      ui,
      { type: 'answered', question: id, value, isInPassing: true },
      { focus: `[data-course="${course}"]` },
    );
  return html`<details class="inline">
    <summary>${summary}</summary>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${link ? html`<p class="hint">${anchor(link)}</p>` : nothing}
    <div role="group" aria-label=${title}>
      ${options?.map(
        ({ value, label }) => html`<button class="plain" @click=${() => answer(value)}>${label}</button>`,
      )}
    </div>
  </details>`;
}
