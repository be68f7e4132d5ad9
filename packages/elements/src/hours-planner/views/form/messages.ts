import type { Ui } from '../../../core/view.js';
import type { MoreKey } from './more-messages.js';
import type { PlannerAction } from '../../model/state.js';
import type { FormProblemKey } from './problem.js';

/** What the form of a plan says. A hub may override any by its key. */
export const FORM_MESSAGES = {
  PLAN_HEADING: 'Plan your weeks',
  PLAN_WORK: 'How much to plan for',
  PLAN_WORK_RATE: '{time} a week',
  PLAN_WORK_OWN: '{hours} hours in all: {hub}',
  PLAN_WORK_HUB: 'This hub’s course',
  PLAN_WORK_EXAMPLE: '{hours} hours in all: example, {name}, {period}',
  PLAN_START: 'When it starts',
  PLAN_TIMES: 'When you can study',
  PLAN_TIMES_HINT: 'Choose the days that suit you, and for how long.',
  PLAN_NONE: 'No study',
  PLAN_TERM_TIME: 'Only in term time',
  PLAN_DAYS: 'Days out for training',
  PLAN_DAYS_HINT: 'If you know how many. They come on top of your study.',
  PLAN_MORE: 'More about your weeks',
  PLAN_SEND: 'Show my plan',
} as const;

/** Its own, those that come with the first problem, and those of the fold. */
export type FormKey = keyof typeof FORM_MESSAGES | FormProblemKey | MoreKey;
export type FormUi = Ui<PlannerAction, FormKey>;
