import type { CourseSummary } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { BASE_MESSAGES } from '../core/messages.js';

interface CourseSelect {
  readonly courses: readonly CourseSummary[];
  /** Identifier of the course in force, or an empty string. */
  readonly value: string;
  /** What the page asked for and we do not know: said under the label. */
  readonly unknown?: string;
  /** No course was chosen where one was needed: `course-error` says so. */
  readonly isWrong?: boolean;
  readonly msg: (key: keyof typeof BASE_MESSAGES, values?: Readonly<Record<string, string>>) => string;
  readonly onChoose: (course: string) => void;
  /** More groups of options, below the courses. */
  readonly more?: TemplateResult;
}

/** Specialist first: most who look are class teachers. */
const GROUPS = [
  ['specialist', 'BASE_SPECIALIST'],
  ['leadership', 'BASE_LEADERSHIP'],
  ['ehco', 'BASE_EHCO'],
] as const;

/**
 * One native list of courses by plain name, in DfE's groups. Every widget asks for the course with it; to tell four of them
 * apart without seeing where they stand, the widget's heading follows in the name.
 */
export function courseSelect({
  courses,
  value,
  unknown,
  isWrong = false,
  msg,
  onChoose,
  more,
}: CourseSelect): TemplateResult {
  const option = ({ id, name }: CourseSummary) =>
    html`<option value=${id} .selected=${id === value}>${name}</option>`;
  return html`<div class="field">
    <label id="which" for="course">${msg('BASE_COURSE_LABEL')}</label>
    ${unknown
      ? html`<p class="hint" id="course-unknown">${msg('BASE_COURSE_UNKNOWN', { value: unknown })}</p>`
      : nothing}
    <select
      id="course"
      aria-labelledby="which title"
      aria-describedby=${unknown ? 'course-unknown' : isWrong ? 'course-error' : nothing}
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${!value}>${msg('BASE_COURSE_NONE')}</option>
      ${GROUPS.map(
        ([level, label]) =>
          html`<optgroup label=${msg(label)}>
            ${courses.filter((course) => course.level === level).map(option)}
          </optgroup>`,
      )}
      ${more ?? nothing}
    </select>
  </div>`;
}
