/** What the fold of examples says once it is opened. A hub may override any by its key. */
export const EXAMPLES_MESSAGES = {
  HOURS_EXAMPLES_OLDER: 'Older examples ({count})',
  HOURS_EXAMPLES_INTRO: 'What providers and hubs have published for this course, newest first.',
  HOURS_DAY: 'Hours in a day',
  HOURS_DAY_HINT:
    'Some examples count in days without saying how long a day is. Choose the length that fits.',
  HOURS_DAY_FOUND: 'What a day has counted as elsewhere',
  HOURS_DAY_LINE: '{term}: {hours}, {where}',
  HOURS_PROBABLY: '{name} (provider not confirmed)',
  HOURS_FROM: 'An example from {period}. Ask the provider for this year’s.',
  HOURS_FROM_FORMER: 'An example from {period}. The provider led NPQs until {until}.',
  HOURS_BY: 'Published by {name}.',
  HOURS_IN_ALL: 'in all',
  HOURS_IN_PARTS: 'in the parts that have a total',
  HOURS_IN_ASSESSMENT: 'for the final assessment',
  HOURS_NO_TOTAL: 'No total',
  HOURS_STATED: 'The page’s own total.',
  HOURS_AGREES: 'The page’s own total, and its parts add up to it.',
  HOURS_OURS: 'Added up from its parts: the page gives no total.',
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
    'The parts that have a total come to {total}. The page does not say what fills the other {hours}.',
  HOURS_EXCEEDS:
    'The page’s own total is {stated}, but its parts come to {by} more. Ask the provider which is right.',
  HOURS_PARTS: 'What it is made up of',
  HOURS_PARTS_COUNT_ONE: '1 part',
  HOURS_PARTS_COUNT: '{count} parts',
  HOURS_NOT_GIVEN: 'not given',
  HOURS_WEEKS:
    'The weekly figures of the examples spread their hours evenly over every week, {year} to a year, holidays included.',
} as const;

export type ExamplesKey = keyof typeof EXAMPLES_MESSAGES;
