import {
  cohortsOnOffer,
  getCourse,
  registrationOn,
  type CohortStart,
  type CourseSummary,
} from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Choices } from '../core/contexts.js';
import { courseSelect } from '../ui/course-select.js';
import type { BaseKey } from '../core/npq-element.js';
import { errorSummary } from './error-summary.js';
import type { CheckerKey } from './messages.js';

/** What stands on the start page. */
interface Start {
  readonly cohort: CohortStart;
  readonly cohorts: readonly CohortStart[];
  readonly course: CourseSummary | undefined;
  readonly courses: readonly CourseSummary[];
  /** The course as the page asked for it. */
  readonly wanted: string;
  /** The course is the page's, not the visitor's. */
  readonly isPinned: boolean;
  readonly problem: boolean;
  readonly isSingle: boolean;
  /** The checker's name in a form of the page. */
  readonly name: string;
  readonly share: boolean;
  readonly today: string;
  /** The dates should have been looked at again by now. */
  readonly isPast: boolean;
  /** What the dates rest on, once it is asked for. */
  readonly sources: TemplateResult | typeof nothing;
}

interface StartKit {
  readonly say: (
    key: CheckerKey | BaseKey | 'CHECKER_SHARED',
    values?: Readonly<Record<string, string>>,
  ) => string;
  readonly onChoose: (choices: Choices) => void;
  readonly onStart: () => void;
  readonly onFocus: () => void;
  readonly onSources: () => void;
}

/** How registration stands, which course, and which start where there is a choice: before anything is asked. */
export function startPage(start: Start, kit: StartKit): TemplateResult {
  const { course, courses, wanted, isPinned, problem, name, share } = start;
  const { say } = kit;
  const error = say('CHECKER_COURSE_ERROR');
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    kit.onStart();
  };
  const unknown = wanted && !getCourse(courses, wanted) ? { unknown: wanted } : {};
  const select = courseSelect({
    courses,
    value: course?.id ?? '',
    ...unknown,
    isWrong: problem,
    say,
    onChoose: (id) => kit.onChoose({ course: id }),
  });
  return html`<p>
      ${say('CHECKER_INTRO')} ${say(name ? 'CHECKER_IN_FORM' : share ? 'CHECKER_SHARED' : 'CHECKER_PRIVATE')}
    </p>
    ${registration(start, kit)} ${problem ? errorSummary(say('CHECKER_PROBLEM'), error, '#course') : nothing}
    <form novalidate @submit=${onSubmit} @focusin=${kit.onFocus}>
      <div class=${problem ? 'wrong' : ''}>
        ${problem ? html`<p class="error" id="course-error">${error}</p>` : nothing}
        ${isPinned && course ? html`<p class="label">${course.name} (${course.short})</p>` : select}
      </div>
      ${cohortSelect(start, kit)}
      ${start.isSingle ? nothing : html`<button part="button">${say('CHECKER_START')}</button>`}
    </form>`;
}

/** A choice of start, where there is one. */
function cohortSelect(
  { cohort, cohorts }: Start,
  { say, onChoose }: StartKit,
): TemplateResult | typeof nothing {
  const offered = cohortsOnOffer(cohorts);
  const all = offered.includes(cohort) ? offered : [cohort, ...offered];
  if (all.length < 2) return nothing;
  const option = ({ id, label, funding }: CohortStart) =>
    html`<option value=${id} .selected=${id === cohort.id}>
      ${funding === 'unknown' ? say('CHECKER_COHORT_UNKNOWN', { cohort: label }) : label}
    </option>`;
  return html`<div class="field">
    <label for="cohort">${say('CHECKER_COHORT')}</label>
    <select
      id="cohort"
      @change=${(event: Event) => onChoose({ cohort: (event.target as HTMLSelectElement).value })}
    >
      ${all.map(option)}
    </select>
  </div>`;
}

/** Whether registration is open, closed or not known, and why. */
function registration(
  { cohort, today, isPast, sources }: Start,
  { say, onSources }: StartKit,
): TemplateResult {
  const { heading, because, service } = registrationOn(cohort, today) ?? {};
  return html`<div class="note" part="panel">
    <p class="label">${heading}</p>
    <p>
      ${because} ${isPast ? say('CHECKER_PAST') : nothing}
      ${service ? html`<a href=${service}>${say('CHECKER_REGISTER')}</a>.` : nothing}
    </p>
    <details @toggle=${onSources}>
      <summary>${say('CHECKER_DATES_FROM')}</summary>
      ${sources}
    </details>
  </div>`;
}
