/** What "Which one suits me?" asks, and what one may answer. */
export const SUITS_MESSAGES = {
  EXPLORER_SUITS_WORK: 'What do you want to lead?',
  EXPLORER_SUITS_WORK_PART: 'Part of a school: a subject, a year group or other teachers',
  EXPLORER_SUITS_WORK_SCHOOL: 'A whole school, or several',
  EXPLORER_SUITS_WORK_SEND: 'Support for special educational needs and disabilities (SEND)',
  EXPLORER_SUITS_WORK_EARLY: 'A nursery or early years setting',
  EXPLORER_SUITS_PART: 'Which part?',
  EXPLORER_SUITS_PART_TEACHING: 'Teaching in a subject, year group or phase',
  EXPLORER_SUITS_PART_LITERACY: 'Literacy',
  EXPLORER_SUITS_PART_MATHS: 'Maths in a primary school',
  EXPLORER_SUITS_PART_BEHAVIOUR: 'Behaviour or pupil wellbeing',
  EXPLORER_SUITS_PART_TEACHERS: 'Training, mentoring or developing teachers',
  EXPLORER_SUITS_SCHOOL: 'Which is closest to you?',
  EXPLORER_SUITS_SCHOOL_SENIOR: 'A senior leader, or about to be',
  EXPLORER_SUITS_SCHOOL_HEAD: 'A headteacher, or about to be',
  EXPLORER_SUITS_SCHOOL_SEVERAL: 'A leader of several schools, or about to be',
  EXPLORER_SUITS_FOUND: 'This one looks right for you',
  EXPLORER_SUITS_SHOW: 'Show {name}',
  EXPLORER_SUITS_ALSO: 'See also',
  EXPLORER_SUITS_AGAIN: 'Start again',
  EXPLORER_SUITS_ALL: 'See all NPQs',
} as const;

export type SuitsKey = keyof typeof SUITS_MESSAGES;
