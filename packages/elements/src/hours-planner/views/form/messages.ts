import type { Ui } from '../../../core/view.js';
import type { MoreKey } from './more-messages.js';
import type { PlannerAction } from '../../model/state.js';
import type { FormProblemKey } from './problem.js';

/** What the form of a plan says. A hub may override any by its key. */
export const FORM_MESSAGES = {
  PLANNER_PLAN_HEADING: 'Plan your weeks',
  PLANNER_PLAN_WORK: 'How much to plan for',
  PLANNER_PLAN_WORK_RATE: '{time} a week',
  PLANNER_PLAN_WORK_OWN: '{hours} hours in all: {hub}',
  PLANNER_PLAN_WORK_HUB: 'This hub’s course',
  PLANNER_PLAN_WORK_EXAMPLE: '{hours} hours in all: example, {name}, {period}',
  PLANNER_PLAN_START: 'When it starts',
  PLANNER_PLAN_TIMES: 'When you can study',
  PLANNER_PLAN_TIMES_HINT: 'Choose the days that suit you, and for how long.',
  PLANNER_PLAN_NONE: 'No study',
  PLANNER_PLAN_TERM_TIME: 'Only in term time',
  PLANNER_PLAN_DAYS: 'Days out for training',
  PLANNER_PLAN_DAYS_HINT: 'If you know how many. They come on top of your study.',
  PLANNER_PLAN_MORE: 'More about your weeks',
  PLANNER_PLAN_SEND: 'Show my plan',
} as const;

/** Its own, those that come with the first problem, and those of the fold. */
export type FormKey = keyof typeof FORM_MESSAGES | FormProblemKey | MoreKey;
export type FormUi = Ui<PlannerAction, FormKey>;
