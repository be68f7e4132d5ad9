import type { CourseSummary } from '@npq-widgets/data';
import { html, type TemplateResult } from 'lit';

/** What a widget says of a course that is chosen already. */
export const COURSE_MESSAGES = {
  BASE_COURSE_CHANGE: 'Change',
  BASE_COURSE_CHANGE_NAME: 'Change the NPQ: {name} now',
} as const;

export type CourseKey = keyof typeof COURSE_MESSAGES;

interface CourseLine {
  readonly course: CourseSummary;
  readonly msg: (key: CourseKey, values?: Readonly<Record<string, string>>) => string;
  /** The visitor wants another course: the widget asks for it, and moves the focus to the question. */
  readonly onChange: () => void;
}

/** The course that was chosen already, in the place of another list to choose it from: `Leading literacy · Change`. */
export function courseLine({ course: { name }, msg, onChange }: CourseLine): TemplateResult {
  return html`<p class="course">
    <strong>${name}</strong> ·
    <button class="link" aria-label=${msg('BASE_COURSE_CHANGE_NAME', { name })} @click=${onChange}>
      ${msg('BASE_COURSE_CHANGE')}
    </button>
  </p>`;
}
