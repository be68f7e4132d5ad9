/** What stands around a result on paper. */
export const SHEET_WORDS = {
  CHECKER_SHEET_TITLE: 'NPQ scholarship funding: {course}, {cohort}',
  CHECKER_SHEET_CHECKED: 'Checked on {date}',
  CHECKER_SHEET_HUB: '{hub} gave this check on its website.',
} as const;

export type SheetKey = keyof typeof SHEET_WORDS;
