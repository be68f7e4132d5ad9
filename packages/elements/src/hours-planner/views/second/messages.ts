import type { Ui } from '../../../core/view.js';
import type { PlannerAction } from '../../model/state.js';
import type { WeeksKey } from '../weeks/messages.js';

/** What is said of a second course at the same time. A hub may override any by its key. */
export const SECOND_MESSAGES = {
  SECOND_COURSE: 'Your other NPQ',
  SECOND_START: 'When it starts',
  SECOND_FITS: 'Both fit',
  SECOND_FITS_WHY: 'Your study times hold all {required} of the two.',
  SECOND_TIGHT: 'Both fit, but it is tight',
  SECOND_TIGHT_WHY:
    'Your study times hold all {required} of the two, with little to spare if a week goes wrong.',
  SECOND_DOES_NOT_FIT: 'The two do not fit together',
  SECOND_DOES_NOT_FIT_WHY: 'There is no room in your weeks for {shortfall} of {required}.',
  SECOND_MENDS: 'One change would make both fit:',
  SECOND_LATER: 'Finish {course} {months} later, if your provider agrees.',
  SECOND_NONE: 'No single change is enough. Do one after the other, or ask your providers what can move.',
  SECOND_HEAVIEST: 'The heaviest week of both is the one from {day}: {time}.',
  SECOND_SAME_DAY: 'Both have a session on {days}. Ask one of your providers for another day.',
  SECOND_OVER: 'Weeks that are too full: {count}',
  SECOND_TOO_MUCH: 'Week from {from}: {time} too much',
  SECOND_TOO_MUCH_EACH: 'Each week from {from} to {to}: {time} too much',
  SECOND_BASIS: '{course}: {time} in all, {start} to {finish}, in the same study times.',
  SECOND_SAID: '{verdict}. {why} {change}',
} as const;

/** Its own, and those of the plan that it stands below. */
export type SecondKey = keyof typeof SECOND_MESSAGES | WeeksKey;
export type SecondUi = Ui<PlannerAction, SecondKey>;
