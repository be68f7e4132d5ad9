import { getQuestion, type CourseOutcome } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { anchor, markOf } from './outcome-panel.js';
import type { ResultKit, ShownResult } from './shown-result.js';

/** What the same answers come to for every NPQ and, apart, for the coaching offer. What depends can be settled there. */
export function courseList(shown: ShownResult, kit: ResultKit): TemplateResult | typeof nothing {
  const {
    outcomes: { courses, coaching },
    reasons,
    cohort,
    closed,
    lastCohort: last = closed && cohort,
  } = shown;
  if (courses.length === 0) return nothing;
  const condition = reasons.conditions['previouslyFunded'];
  const isConditional = courses.some(({ assessment }) => assessment.conditions.includes('previouslyFunded'));
  return html`${kit.heading(last ? kit.say('CHECKER_OTHERS_LAST', { last }) : kit.say('CHECKER_OTHERS'), 2)}
    ${isConditional && condition
      ? html`<p>${kit.say('CHECKER_OTHERS_AS_LONG_AS', { condition })}</p>`
      : nothing}
    <ul class="rows">
      ${courses.map((one) => row(one, shown, kit))}
    </ul>
    ${coaching
      ? html`<p class="label">${kit.say('CHECKER_COACHING')}</p>
          <ul class="rows">
            ${row(coaching, shown, kit)}
          </ul>`
      : nothing}`;
}

function row(one: CourseOutcome, shown: ShownResult, kit: ResultKit): TemplateResult | typeof nothing {
  const { course: id, assessment } = one;
  const { outcome, registration, conditions } = assessment;
  const course = shown.courses.find((summary) => summary.id === id);
  if (!course) return nothing;
  const name = `${course.name} (${course.short})`;
  // Earlier funding is said once, above them all.
  const also =
    outcome === 'eligible'
      ? conditions
          .filter((one) => one !== 'previouslyFunded')
          .flatMap((one) => shown.reasons.conditions[one] ?? [])
      : [];
  return html`<li>
    ${id === shown.course.id || shown.isPinned
      ? html`<span data-course=${id} tabindex="-1"
          >${id === shown.course.id ? html`<strong>${name}</strong>` : name}
          ${id === shown.course.id ? kit.say('CHECKER_THIS_RESULT') : nothing}</span
        >`
      : html`<button
          class="link"
          data-course=${id}
          aria-describedby=${`mark-${id}`}
          @click=${() => kit.onCourse(id)}
        >
          ${name}
        </button>`}
    <span class="mark" id=${`mark-${id}`}>${kit.say(markOf(assessment))}</span>
    ${registration.status === 'stops' ? html`<span class="hint">${kit.say('CHECKER_STOPS')}</span>` : nothing}
    ${also.length
      ? html`<span class="hint">${kit.say('CHECKER_COURSE_IF', { conditions: also.join(', and ') })}</span>`
      : nothing}
    ${outcome === 'depends' ? settle(one, shown, kit) : nothing}
  </li>`;
}

/** The one question that the outcome turns on, answered in place. */
function settle(
  { course, question: next, assessment }: CourseOutcome,
  shown: ShownResult,
  kit: ResultKit,
): TemplateResult | typeof nothing {
  const id = next ?? assessment.dependsOn[0];
  const question =
    id === undefined ? undefined : getQuestion(id, { ...shown.answers, course }, shown.questions);
  if (!question?.options) return nothing;
  const { title, hint, link, options } = question;
  return html`<details class="settle">
    <summary>${kit.say('CHECKER_TURNS_ON', { question: title })}</summary>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${link ? html`<p class="hint">${anchor(link)}</p>` : nothing}
    <div role="group" aria-label=${title}>
      ${options.map(
        ({ value, label }) =>
          html`<button class="plain" @click=${() => kit.onAnswer(question.id, value, course)}>
            ${label}
          </button>`,
      )}
    </div>
  </details>`;
}
