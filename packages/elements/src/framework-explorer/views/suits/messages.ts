/** What "Which one suits me?" asks, and what one may answer. */
export const SUITS_MESSAGES = {
  SUITS_WORK: 'What do you want to lead?',
  SUITS_WORK_PART: 'Part of a school: a subject, a year group or other teachers',
  SUITS_WORK_SCHOOL: 'A whole school, or several',
  SUITS_WORK_SEND: 'Support for special educational needs and disabilities (SEND)',
  SUITS_WORK_EARLY: 'A nursery or early years setting',
  SUITS_PART: 'Which part?',
  SUITS_PART_TEACHING: 'Teaching in a subject, year group or phase',
  SUITS_PART_LITERACY: 'Literacy',
  SUITS_PART_MATHS: 'Maths in a primary school',
  SUITS_PART_BEHAVIOUR: 'Behaviour or pupil wellbeing',
  SUITS_PART_TEACHERS: 'Training, mentoring or developing teachers',
  SUITS_SCHOOL: 'Which is closest to you?',
  SUITS_SCHOOL_SENIOR: 'A senior leader, or about to be',
  SUITS_SCHOOL_HEAD: 'A headteacher, or about to be',
  SUITS_SCHOOL_SEVERAL: 'A leader of several schools, or about to be',
  SUITS_FOUND: 'This one looks right for you',
  SUITS_SHOW: 'Show {name}',
  SUITS_ALSO: 'See also',
  SUITS_AGAIN: 'Start again',
  SUITS_ALL: 'See all NPQs',
} as const;

export type SuitsKey = keyof typeof SUITS_MESSAGES;
