/** What the fold of examples says once it is opened. A hub may override any by its key. */
export const EXAMPLES_MESSAGES = {
  PLANNER_EXAMPLES_OLDER: 'Older examples ({count})',
  PLANNER_EXAMPLES_INTRO: 'What providers and hubs have published for this course, newest first.',
  PLANNER_DAY: 'Hours in a day',
  PLANNER_DAY_HINT:
    'Some examples count in days without saying how long a day is. Choose the length that fits.',
  PLANNER_DAY_FOUND: 'What a day has counted as elsewhere',
  PLANNER_DAY_LINE: '{term}: {hours}, {where}',
  PLANNER_PROBABLY: '{name} (provider not confirmed)',
  PLANNER_FROM: 'An example from {period}. Ask the provider for this year’s.',
  PLANNER_FROM_FORMER: 'An example from {period}. The provider led NPQs until {until}.',
  PLANNER_BY: 'Published by {name}.',
  PLANNER_IN_ALL: 'in all',
  PLANNER_IN_PARTS: 'in the parts that have a total',
  PLANNER_IN_ASSESSMENT: 'for the final assessment',
  PLANNER_NO_TOTAL: 'No total',
  PLANNER_STATED: 'The page’s own total.',
  PLANNER_AGREES: 'The page’s own total, and its parts add up to it.',
  PLANNER_OURS: 'Added up from its parts: the page gives no total.',
  PLANNER_DAYS_ONLY: '{days} at {perDay} a day',
  PLANNER_AND_DAYS: '{hours}, and {days} at {perDay} a day',
  PLANNER_TOTAL_OF: '{total} ({of})',
  PLANNER_LOAD: 'About {time} a week over {months} months.',
  PLANNER_LOAD_SOME: 'The parts that have a figure come to about {time} a week over {months} months.',
  PLANNER_LOAD_LENGTH: 'The page gives no length; {months} months is the length of the course.',
  PLANNER_NO_PARTS: 'The page does not say what it is made up of.',
  PLANNER_NO_FIGURES: 'The page gives no hours for any part, so there is nothing to add up.',
  PLANNER_WITHOUT: 'Without a total: {names}.',
  PLANNER_RATE: '{name} ({figure})',
  PLANNER_REMAINDER:
    'The parts that have a total come to {total}. The page does not say what fills the other {hours}.',
  PLANNER_EXCEEDS:
    'The page’s own total is {stated}, but its parts come to {by} more. Ask the provider which is right.',
  PLANNER_PARTS: 'What it is made up of',
  PLANNER_PARTS_COUNT_ONE: '1 part',
  PLANNER_PARTS_COUNT: '{count} parts',
  PLANNER_NOT_GIVEN: 'not given',
  PLANNER_WEEKS:
    'The weekly figures of the examples spread their hours evenly over every week, {year} to a year, holidays included.',
} as const;

export type ExamplesKey = keyof typeof EXAMPLES_MESSAGES;
