import type { Ui } from '../../../core/view.js';
import type { ExamplesKey } from './examples-messages.js';
import { TRUST_MESSAGES } from '../../../ui/trust-line.js';
import type { PlannerAction } from '../../model/state.js';

/** What the planner says of a course's hours. `{…}` places are filled. A hub may override any by its key. */
export const PLAN_MESSAGES = {
  ...TRUST_MESSAGES,
  HOURS_COURSE: '{name}',
  HOURS_WEEKLY: '{weekly} a week',
  HOURS_WEEKLY_FOR: 'on average, for {months} months',
  HOURS_WEEKLY_UNSURE: 'typically, for {months} months',
  HOURS_SUM: 'About {total} in {months} months, if every week counts.',
  HOURS_NO_WEEKLY: 'No weekly hours are set for this course.',
  HOURS_LASTS: 'It runs for {months} months.',
  HOURS_BASIS: 'published figures',
  HOURS_FACT: 'Hours a week',
  HOURS_CAVEAT: 'Your provider gives the exact hours.',
  HOURS_PLAN: 'Plan my weeks',
  HOURS_PLAN_INTRO:
    'See whether it fits into your year, week by week, and what to agree with your headteacher.',
  HOURS_EXAMPLES: 'How published courses were made up',
  HOURS_EXAMPLES_COUNT: '{title} ({count})',
  HOURS_EXAMPLES_NONE:
    'No published example was found for this course. Ask the provider you choose how its hours are made up.',
  HOURS_DAY_SAID: 'A day now counts as {hours}. The sums below have changed.',
  HOURS_SAID: '{name}: {stated}. Examples: {count}.',
  HOURS_SAID_STATED: '{weekly} a week for {months} months',
  HOURS_SAID_NONE: 'no weekly hours are set',
} as const;

export type PlanKey = keyof typeof PLAN_MESSAGES | ExamplesKey;

/** What the parts of the plan may use of the planner. */
export type PlanUi = Ui<PlannerAction, PlanKey>;
