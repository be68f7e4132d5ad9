/** What the page for the headteacher says. A hub may override any by its key. */
export const SHEET_MESSAGES = {
  SHEET_TITLE: '{course}: time and cover',
  SHEET_NAME: 'Name',
  SHEET_COURSE: 'Course',
  SHEET_DATES: 'Dates',
  SHEET_HOURS: 'Time in all',
  SHEET_WEEK: 'A week, on average',
  SHEET_DAYS_OUT: 'Days out of school',
  SHEET_COST: 'Cost to the school',
  SHEET_NO_COST: 'Not worked out',
  SHEET_DAYS: 'The days out',
  SHEET_DAYS_MORE: 'and {days} more',
  SHEET_DAYS_UNKNOWN: '{days} to be announced',
  SHEET_PLACE: 'Where',
  SHEET_FUNDING: 'Funding',
  SHEET_FUNDED:
    'By DfE’s rules for {cohort}, a scholarship should pay the course fee. DfE decides at registration.',
  SHEET_IN_REVIEW: 'By the rules for {cohort}, DfE decides in this case.',
  SHEET_NOT_FUNDED: 'Not funded by DfE’s rules for {cohort}.',
  SHEET_FEE_PAID: 'Course fee: paid by scholarship funding.',
  SHEET_FEE: 'Course fee: £{pounds}.',
  SHEET_TERMS: 'Time by term',
  SHEET_TERM: '{term} term, from {day}',
  SHEET_HOLIDAYS: 'Holidays, from {day}',
  SHEET_GAIN: 'What the school gets',
  SHEET_GAIN_TEXT:
    'A member of staff with a national qualification, who studies alongside the job and can use it in school straight away.',
  SHEET_AGREE: 'We agree to this time and cover.',
  SHEET_PARTICIPANT: 'Participant',
  SHEET_HEAD: 'Headteacher',
  SHEET_DATE: 'Date',
  SHEET_MADE: 'Worked out on {day}. {hub}',
} as const;

export type PlanSheetKey = keyof typeof SHEET_MESSAGES;
