import type { Ui } from '../../../core/view.js';
import type { PlannerAction } from '../../model/state.js';

/** What the planner says of a course's hours. `{…}` places are filled. A hub may override any by its key. */
export const PLAN_MESSAGES = {
  HOURS_COURSE: '{name} ({short})',
  HOURS_WEEKLY: '{weekly} a week',
  HOURS_WEEKLY_FOR: 'on average, for {months} months',
  HOURS_WEEKLY_UNSURE: 'on average, for {months} months; not confirmed for this NPQ',
  HOURS_SUM:
    'Over {months} months that adds up to {total}. The sum is ours, at {year} weeks a year: the source gives the weekly average only.',
  HOURS_NO_WEEKLY: 'No weekly hours are set for this course.',
  HOURS_LASTS: 'It runs for {months} months.',
  HOURS_PAST:
    'These figures were read on {read} and are due to be checked again. Check GOV.UK, and ask the provider for this year’s.',
  HOURS_OWN: 'With {hub}',
  HOURS_OWN_UNNAMED: 'With this teaching school hub',
  HOURS_OWN_STARTS: 'Starts {day}.',
  HOURS_OWN_APPLY: 'Apply by {day}.',
  HOURS_OWN_OPEN: 'Places are open{on}.',
  HOURS_OWN_WAITING: 'There is a waiting list{on}.',
  HOURS_OWN_FULL: 'It is full{on}.',
  HOURS_OWN_ON: ' ({day})',
  HOURS_OWN_DAYS: '{days} in person.',
  HOURS_OWN_DAYS_AT: '{days} in person, at {venue}.',
  HOURS_OWN_AT: 'At {venue}.',
  HOURS_OWN_PRICE: 'It costs £{pounds}, unless you are funded.',
  HOURS_OWN_PRICE_WITH: 'It costs £{pounds}, unless you are funded. That includes {includes}.',
  HOURS_OWN_SAID: 'The hub’s own statement, not DfE’s.',
  HOURS_OWN_WRITTEN: 'Written {day}.',
  HOURS_PLAN: 'Plan my weeks',
  HOURS_PLAN_INTRO:
    'See whether it fits into your year, week by week, and what to agree with your headteacher.',
  HOURS_EXAMPLES: 'How published courses were made up',
  HOURS_EXAMPLES_COUNT: '{title} ({count})',
  HOURS_EXAMPLES_OLDER: 'Older examples ({count})',
  HOURS_EXAMPLES_INTRO: 'What providers and hubs have published for this course, newest first.',
  HOURS_EXAMPLES_NONE:
    'We found no published example for this course. Ask the provider you choose how its hours are made up.',
  HOURS_DAY: 'Hours in a day',
  HOURS_DAY_HINT:
    'Some examples count in days without saying how long a day is. This length is our assumption. You can change it.',
  HOURS_DAY_FOUND: 'What a day has counted as elsewhere',
  HOURS_DAY_LINE: '{term}: {hours}, {where}',
  HOURS_DAY_SAID: 'A day now counts as {hours}. The sums below have changed.',
  HOURS_SAID: '{name}: {stated}. Examples: {count}.',
  HOURS_SAID_STATED: '{weekly} a week for {months} months',
  HOURS_SAID_NONE: 'no weekly hours are set',
  HOURS_PROBABLY: 'Probably {name}',
  HOURS_FROM: 'An example from {period}. Ask the provider for this year’s.',
  HOURS_FROM_FORMER: 'An example from {period}. The provider led NPQs until {until}.',
  HOURS_BY: 'Published by {name}.',
  HOURS_IN_ALL: 'in all',
  HOURS_IN_PARTS: 'in the parts that have a total',
  HOURS_IN_ASSESSMENT: 'for the final assessment',
  HOURS_NO_TOTAL: 'No total',
  HOURS_STATED: 'The page’s own total.',
  HOURS_AGREES: 'The page’s own total, and its parts add up to it.',
  HOURS_OURS: 'Our sum: the page gives no total.',
  HOURS_DAYS_ONLY: '{days} at {perDay} a day',
  HOURS_AND_DAYS: '{hours}, and {days} at {perDay} a day',
  HOURS_TOTAL_OF: '{total} ({of})',
  HOURS_LOAD: 'About {time} a week over {months} months.',
  HOURS_LOAD_SOME: 'The parts that have a figure come to about {time} a week over {months} months.',
  HOURS_LOAD_LENGTH: 'The page gives no length; {months} months is the length of the course.',
  HOURS_NO_PARTS: 'The page does not say what it is made up of.',
  HOURS_NO_FIGURES: 'The page gives no hours for any part, so there is nothing to add up.',
  HOURS_WITHOUT: 'Without a total: {names}.',
  HOURS_RATE: '{name} ({figure})',
  HOURS_REMAINDER:
    'The parts that have a total come to {total}. The page does not say what the other {hours} are.',
  HOURS_EXCEEDS:
    'The page’s own total is {stated}, but its parts come to {by} more. Ask the provider which is right.',
  HOURS_PARTS: 'What it is made up of',
  HOURS_PARTS_ONE: '1 part',
  HOURS_PARTS_COUNT: '{count} parts',
  HOURS_NOT_GIVEN: 'not given',
  HOURS_WEEKS:
    'The weekly figures of the examples spread their hours evenly over every week, {year} to a year, holidays included.',
} as const;

export type PlanKey = keyof typeof PLAN_MESSAGES;

/** What the parts of the plan may use of the planner. */
export type PlanUi = Ui<PlannerAction, PlanKey>;
