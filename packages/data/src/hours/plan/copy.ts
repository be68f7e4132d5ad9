import type { PlanProblemCode } from './check-question.js';
import { LEAST_MINUTES, MOST_MINUTES_A_DAY, MOST_WEEKS } from './limits.js';

/** What to do about a problem: said at its field and in the summary. `{about}`: what was written, or a session's name. */
export const PLAN_PROBLEMS: Readonly<Record<PlanProblemCode, string>> = {
  'not-a-day': 'Write a real date, such as 19 1 2027.',
  'nothing-to-plan': 'There are no hours to plan. Say how many hours a week.',
  'not-an-amount': 'Hours must be a number, nought or more.',
  'finish-before-start': 'The finish must be after the start.',
  'too-long': `A plan can be at most ${MOST_WEEKS / 52} years long. Check the finish.`,
  'no-study-times': 'Choose at least one day on which you can study.',
  'too-short': `A study time must be at least ${LEAST_MINUTES} minutes.`,
  'too-many-hours': `A study time can be at most ${MOST_MINUTES_A_DAY / 60} hours.`,
  'every-week-out': 'Every week is left out. Keep at least one to study in.',
  twice: 'A day is there twice. Put its times together.',
  'session-twice': '{about} is there twice.',
  'outside-course': '{about} is outside the course. Check its date, or the start and finish.',
  'ends-before-it-begins': 'This ends before it begins. Check both dates.',
};
