/** What the page of a course says. */
export const COURSE_PAGE_MESSAGES = {
  EXPLORER_FOR: 'For {audience}.',
  EXPLORER_TIME: 'Time',
  EXPLORER_WEEKLY: '{months} months, about {min} to {max} hours a week',
  EXPLORER_NO_WEEKLY: '{months} months. No weekly hours are set.',
  EXPLORER_ASSESSMENT: 'Assessment',
  EXPLORER_CASE: 'One open-book case study: {words}{days} days to write it',
  EXPLORER_WORDS_MOST: 'up to {max} words, ',
  EXPLORER_WORDS_RANGE: '{min} to {max} words, ',
  EXPLORER_NOT_ASSESSED: 'None',
  EXPLORER_COST: 'Cost',
  EXPLORER_PRICE: 'If not: £{pounds}{vat} when last advertised ({period})',
  EXPLORER_VAT: ' plus VAT',
  EXPLORER_NEXT: 'Next start',
  EXPLORER_NOT_NEXT: 'No lead provider offers it in {cohort}.',
  EXPLORER_MUST: 'If you are a SENCO',
  EXPLORER_NEED: 'What you need first',
  EXPLORER_PAGE: '{name} on GOV.UK',
} as const;

export type CoursePageKey = keyof typeof COURSE_PAGE_MESSAGES;
