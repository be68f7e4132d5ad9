import type { Ui } from '../../../core/view.js';
import type { ExamplesKey } from './examples-messages.js';
import { TRUST_MESSAGES } from '../../../ui/trust-line.js';
import type { PlannerAction } from '../../model/state.js';

/** What the planner says of a course's hours. `{…}` places are filled. A hub may override any by its key. */
export const PLAN_MESSAGES = {
  ...TRUST_MESSAGES,
  PLANNER_COURSE: '{name}',
  PLANNER_WEEKLY: '{weekly} a week',
  PLANNER_WEEKLY_FOR: 'on average, for {months} months',
  PLANNER_WEEKLY_UNSURE: 'typically, for {months} months',
  PLANNER_SUM: 'About {total} in {months} months, if every week counts.',
  PLANNER_NO_WEEKLY: 'No weekly hours are set for this course.',
  PLANNER_LASTS: 'It runs for {months} months.',
  PLANNER_BASIS: 'published figures',
  PLANNER_FACT: 'Hours a week',
  PLANNER_CAVEAT: 'Your provider gives the exact hours.',
  PLANNER_PLAN: 'Plan my weeks',
  PLANNER_PLAN_INTRO:
    'See whether it fits into your year, week by week, and what to agree with your headteacher.',
  PLANNER_EXAMPLES: 'How published courses were made up',
  PLANNER_EXAMPLES_COUNT: '{title} ({count})',
  PLANNER_EXAMPLES_NONE:
    'No published example was found for this course. Ask the provider you choose how its hours are made up.',
  PLANNER_DAY_SAID: 'A day now counts as {hours}. The sums below have changed.',
  PLANNER_SAID: '{name}: {stated}. Examples: {count}.',
  PLANNER_SAID_STATED: '{weekly} a week for {months} months',
  PLANNER_SAID_NONE: 'no weekly hours are set',
} as const;

export type PlanKey = keyof typeof PLAN_MESSAGES | ExamplesKey;

/** What the parts of the plan may use of the planner. */
export type PlanUi = Ui<PlannerAction, PlanKey>;
