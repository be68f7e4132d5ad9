import { getQuestion, type CourseOutcome } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { markOf } from './outcome.js';
import { anchor, fold, LAST, shapeOf } from './parts.js';
import type { ResultModel } from '../../model/result.js';
import { act } from '../act.js';
import { showCourse } from './act.js';
import type { OutcomeUi } from './messages.js';

/** What the same answers come to for every NPQ and, apart, for the coaching offer. What depends can be settled there. */
export function courseList(shown: ResultModel, ui: OutcomeUi): TemplateResult | typeof nothing {
  const {
    outcomes: { courses, coaching },
    reasons,
    cohort,
    closed,
    lastCohort: last = closed && cohort,
  } = shown;
  if (courses.length === 0) return nothing;
  const isOn = (id: string): boolean => courses.some(({ assessment }) => assessment.conditions.includes(id));
  const conditions = LAST.filter(isOn).flatMap((id) => reasons.conditions[id] ?? []);
  const list = html`${conditions.length
      ? html`<p>${ui.msg('CHECKER_CHANGES_IF', { conditions: conditions.join(', and ') })}</p>`
      : nothing}
    <ul class="rows">
      ${courses.map((one) => row(one, shown, ui))}
    </ul>
    ${coaching
      ? html`<p class="label">${ui.msg('CHECKER_COACHING')}</p>
          <ul class="rows">
            ${row(coaching, shown, ui)}
          </ul>`
      : nothing}`;
  return fold(last ? ui.msg('CHECKER_OTHERS_LAST', { last }) : ui.msg('CHECKER_OTHERS'), list);
}

function row(one: CourseOutcome, shown: ResultModel, ui: OutcomeUi): TemplateResult | typeof nothing {
  const { course: id, assessment } = one;
  const { outcome, registration, conditions } = assessment;
  const course = shown.courses.find((summary) => summary.id === id);
  if (!course) return nothing;
  const name = `${course.name} (${course.short})`;
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
    ${outcome === 'depends' ? settle(one, shown, ui) : nothing}
  </li>`;
}

/** The one question that the outcome turns on, answered in place. */
function settle(
  { course, question: next, assessment }: CourseOutcome,
  shown: ResultModel,
  ui: OutcomeUi,
): TemplateResult | typeof nothing {
  const id = next ?? assessment.dependsOn[0];
  const question =
    id === undefined ? undefined : getQuestion(id, { ...shown.answers, course }, shown.questions);
  if (!question?.options) return nothing;
  const { title, hint, link, options } = question;
  const answer = (value: string): void =>
    act(
      shown,
      ui,
      { type: 'answered', question: question.id, value, isInPassing: true },
      { focus: `[data-course="${course}"]` },
    );
  return html`<details class="settle">
    <summary>${ui.msg('CHECKER_TURNS_ON', { question: title })}</summary>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${link ? html`<p class="hint">${anchor(link)}</p>` : nothing}
    <div role="group" aria-label=${title}>
      ${options.map(
        ({ value, label }) => html`<button class="plain" @click=${() => answer(value)}>${label}</button>`,
      )}
    </div>
  </details>`;
}
