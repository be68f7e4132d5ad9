/** What the form asks of weeks in its fold. A hub may override any by its key. */
export const MORE_MESSAGES = {
  PLANNER_MORE_MOST: 'Most hours in one week',
  PLANNER_MORE_MOST_HINT: 'Sessions count too. Leave it empty for no limit.',
  PLANNER_MORE_AT: 'When you start on your study days',
  PLANNER_MORE_AT_HINT: 'For your calendar.',
  PLANNER_MORE_ANSWER: 'Final assessment',
  PLANNER_MORE_ANSWER_HINT: 'Your provider sets its days. All your study comes before it.',
  PLANNER_MORE_ANSWER_FROM: 'It opens on',
  PLANNER_MORE_ANSWER_TO: 'It closes on',
  PLANNER_MORE_ANSWER_HOURS: 'Hours to keep for it',
  PLANNER_MORE_HOLIDAYS: 'School holidays',
  PLANNER_MORE_HOLIDAYS_HINT:
    'At first these are the holidays of {areas}. Your school sets its own: change what differs.',
  PLANNER_MORE_HOLIDAY: 'Holiday {number}',
  PLANNER_MORE_HOLIDAY_FROM: 'First day',
  PLANNER_MORE_HOLIDAY_TO: 'Last day',
  PLANNER_MORE_HOLIDAY_OUT: 'Take out',
  PLANNER_MORE_HOLIDAY_OUT_NAME: 'Take out holiday {number}',
  PLANNER_MORE_HOLIDAY_ADD: 'Add a holiday',
  PLANNER_MORE_HOLIDAY_ADDED: 'Holiday {number} is added. Put in its days.',
  PLANNER_MORE_HOLIDAYS_USUAL: 'Back to the usual holidays',
} as const;

export type MoreKey = keyof typeof MORE_MESSAGES;
