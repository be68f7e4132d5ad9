import type { Ui } from '../../../core/view.js';
import type { PlannerAction } from '../../model/state.js';
import type { WeeksKey } from '../weeks/messages.js';

/** What is said of a second course at the same time. A hub may override any by its key. */
export const SECOND_MESSAGES = {
  PLANNER_SECOND_COURSE: 'Your other NPQ',
  PLANNER_SECOND_START: 'When it starts',
  PLANNER_SECOND_FITS: 'Both fit',
  PLANNER_SECOND_FITS_WHY: 'Your study times hold all {required} of the two.',
  PLANNER_SECOND_TIGHT: 'Both fit, but it is tight',
  PLANNER_SECOND_TIGHT_WHY:
    'Your study times hold all {required} of the two, with little to spare if a week goes wrong.',
  PLANNER_SECOND_DOES_NOT_FIT: 'The two do not fit together',
  PLANNER_SECOND_DOES_NOT_FIT_WHY: 'There is no room in your weeks for {shortfall} of {required}.',
  PLANNER_SECOND_MENDS: 'One change would make both fit:',
  PLANNER_SECOND_LATER: 'Finish {course} {months} later, if your provider agrees.',
  PLANNER_SECOND_NONE:
    'No single change is enough. Do one after the other, or ask your providers what can move.',
  PLANNER_SECOND_HEAVIEST: 'The heaviest week of both is the one from {day}: {time}.',
  PLANNER_SECOND_SAME_DAY: 'Both have a session on {days}. Ask one of your providers for another day.',
  PLANNER_SECOND_OVER: 'Weeks that are too full: {count}',
  PLANNER_SECOND_TOO_MUCH: 'Week from {from}: {time} too much',
  PLANNER_SECOND_TOO_MUCH_EACH: 'Each week from {from} to {to}: {time} too much',
  PLANNER_SECOND_BASIS: '{course}: {time} in all, {start} to {finish}, in the same study times.',
  PLANNER_SECOND_SAID: '{verdict}. {why} {change}',
} as const;

/** Its own, and those of the plan that it stands below. */
export type SecondKey = keyof typeof SECOND_MESSAGES | WeeksKey;
export type SecondUi = Ui<PlannerAction, SecondKey>;
