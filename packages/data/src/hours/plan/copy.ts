import { LEAST_MINUTES, MOST_MINUTES_A_DAY, MOST_WEEKS, type PlanProblemCode } from './check-question.js';

/** The words of a verdict and of the change that mends it. `{…}` places are filled. A hub may override any by its key. */
export const PLAN_VERDICTS = {
  PLAN_FITS: 'It fits',
  PLAN_FITS_WHY: 'You have time for all {required}, and could lose {weeks} and still finish.',
  PLAN_FITS_JUST: 'You have time for all {required}.',
  PLAN_TIGHT: 'It is tight',
  PLAN_TIGHT_WHY: 'You have time for all {required}, but little to spare if a week goes wrong.',
  PLAN_DOES_NOT_FIT: 'It does not fit',
  PLAN_DOES_NOT_FIT_WHY: 'There is no room in your weeks for {shortfall} of {required}.',
  PLAN_CHANGE_LONGER_TIME: 'Study {minutes} longer each {weekday}.',
  PLAN_CHANGE_FURTHER_TIME: 'Add {minutes} each {weekday}.',
  PLAN_CHANGE_USE_HOLIDAYS: 'Study in the school holidays too.',
  PLAN_CHANGE_LIFT_LIMIT: 'Lift the limit on a week.',
  PLAN_CHANGE_FEWER_WEEKS_OUT: 'Study in {weeks} of the weeks you left out.',
  PLAN_CHANGE_LATER_FINISH: 'Finish {months} later, if your provider agrees.',
  PLAN_CHANGE_NONE: 'No single change is enough. Add a study time, or ask your provider what can move.',
} as const;

export type PlanCopyKey = keyof typeof PLAN_VERDICTS;

/** What to do about a problem: said at its field and in the summary. `{about}`: what was written, or a session's name. */
export const PLAN_PROBLEMS: Readonly<Record<PlanProblemCode, string>> = {
  'not-a-day': 'Write a date that there is, like 19 1 2027.',
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
