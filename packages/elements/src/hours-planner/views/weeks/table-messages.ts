/** What the table of weeks says. A hub may override any by its key. */
export const TABLE_MESSAGES = {
  WEEKS_CAPTION: 'Time in each week',
  WEEKS_COLUMN_WEEK: 'Week from',
  WEEKS_COLUMN_STUDY: 'Study',
  WEEKS_COLUMN_SESSIONS: 'Sessions',
  WEEKS_COLUMN_DONE: 'Done',
  WEEKS_COLUMN_OUT: 'Leave out',
  WEEKS_DONE_NAME: 'Done: week from {day}',
  WEEKS_OUT_NAME: 'Leave out the week from {day}',
} as const;

export type TableKey = keyof typeof TABLE_MESSAGES;
