import type { TemplateResult } from 'lit';
import { errorStyles, errorSummary } from '../../../ui/errors.js';

/** What is said where something is left out. It comes when that happens. */
export const PROBLEM_MESSAGES = {
  CHECKER_PROBLEM: 'There is a problem',
  CHECKER_COURSE_ERROR: 'Choose an NPQ from the list',
} as const;

export type StartProblemKey = keyof typeof PROBLEM_MESSAGES;

/** Start was pressed and no course was chosen. */
const courseMissing = (msg: (key: StartProblemKey) => string): TemplateResult =>
  errorSummary(msg('CHECKER_PROBLEM'), msg('CHECKER_COURSE_ERROR'), '#course');

/** What the first page shows then, and the summary for the page of a school. */
export const problem = {
  courseMissing,
  errorSummary,
  messages: PROBLEM_MESSAGES,
  styles: errorStyles,
} as const;
