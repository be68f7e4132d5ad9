/** What the page for the headteacher says. A hub may override any by its key. */
export const SHEET_MESSAGES = {
  PLANNER_SHEET_TITLE: '{course}: time and cover',
  PLANNER_SHEET_NAME: 'Name',
  PLANNER_SHEET_COURSE: 'Course',
  PLANNER_SHEET_DATES: 'Dates',
  PLANNER_SHEET_HOURS: 'Time in all',
  PLANNER_SHEET_WEEK: 'A week, on average',
  PLANNER_SHEET_DAYS_OUT: 'Days out of school',
  PLANNER_SHEET_COST: 'Cost to the school',
  PLANNER_SHEET_NO_COST: 'Not worked out',
  PLANNER_SHEET_DAYS: 'The days out',
  PLANNER_SHEET_DAYS_MORE: 'and {days} more',
  PLANNER_SHEET_DAYS_UNKNOWN: '{days} to be announced',
  PLANNER_SHEET_PLACE: 'Where',
  PLANNER_SHEET_FUNDING: 'Funding',
  PLANNER_SHEET_FUNDED:
    'By DfE’s rules for {cohort}, a scholarship should pay the course fee. DfE decides at registration.',
  PLANNER_SHEET_IN_REVIEW: 'By the rules for {cohort}, DfE decides in this case.',
  PLANNER_SHEET_NOT_FUNDED: 'Not funded by DfE’s rules for {cohort}.',
  PLANNER_SHEET_FEE_PAID: 'Course fee: paid by scholarship funding.',
  PLANNER_SHEET_FEE: 'Course fee: £{pounds}.',
  PLANNER_SHEET_TERMS: 'Time by term',
  PLANNER_SHEET_TERM: '{term} term, from {day}',
  PLANNER_SHEET_HOLIDAYS: 'Holidays, from {day}',
  PLANNER_SHEET_GAIN: 'What the school gets',
  PLANNER_SHEET_GAIN_TEXT:
    'A member of staff with a national qualification, who studies alongside the job and can use it in school straight away.',
  PLANNER_SHEET_AGREE: 'We agree to this time and cover.',
  PLANNER_SHEET_PARTICIPANT: 'Participant',
  PLANNER_SHEET_HEAD: 'Headteacher',
  PLANNER_SHEET_DATE: 'Date',
  PLANNER_SHEET_MADE: 'Worked out on {day}. {hub}',
} as const;

export type PlanSheetKey = keyof typeof SHEET_MESSAGES;
