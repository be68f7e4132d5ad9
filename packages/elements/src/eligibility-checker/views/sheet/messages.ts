/** What stands around a result on paper. */
export const SHEET_MESSAGES = {
  CHECKER_SHEET_TITLE: 'NPQ scholarship funding: {course}, {cohort}',
  CHECKER_SHEET_CHECKED: 'Checked on {date}.',
  CHECKER_SHEET_CHECKED_AT: 'Checked on {date}, on the website of {hub}.',
  CHECKER_SHEET_SOURCES: 'Sources: {sources}',
  CHECKER_SHEET_UNCONFIRMED: 'Not confirmed, so check before you rely on it. Sources: {sources}',
  CHECKER_SHEET_HUB: '{hub}:',
} as const;

export type SheetKey = keyof typeof SHEET_MESSAGES;
