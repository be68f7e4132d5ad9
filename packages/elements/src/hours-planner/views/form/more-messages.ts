/** What the form asks of weeks in its fold. A hub may override any by its key. */
export const MORE_MESSAGES = {
  MORE_MOST: 'Most hours in one week',
  MORE_MOST_HINT: 'Sessions count too. Leave it empty for no limit.',
  MORE_AT: 'When you start on your study days',
  MORE_AT_HINT: 'For your calendar.',
  MORE_ANSWER: 'Final assessment',
  MORE_ANSWER_HINT: 'Your provider sets its days. All your study comes before it.',
  MORE_ANSWER_FROM: 'It opens on',
  MORE_ANSWER_TO: 'It closes on',
  MORE_ANSWER_HOURS: 'Hours to keep for it',
  MORE_HOLIDAYS: 'School holidays',
  MORE_HOLIDAYS_HINT:
    'At first these are the holidays of {areas}. Your school sets its own: change what differs.',
  MORE_HOLIDAY: 'Holiday {number}',
  MORE_HOLIDAY_FROM: 'First day',
  MORE_HOLIDAY_TO: 'Last day',
  MORE_HOLIDAY_OUT: 'Take out',
  MORE_HOLIDAY_OUT_NAME: 'Take out holiday {number}',
  MORE_HOLIDAY_ADD: 'Add a holiday',
  MORE_HOLIDAY_ADDED: 'Holiday {number} is added. Put in its days.',
  MORE_HOLIDAYS_USUAL: 'Back to the usual holidays',
} as const;

export type MoreKey = keyof typeof MORE_MESSAGES;
