/** What a widget says of a course that is chosen already. */
export const COURSE_MESSAGES = {
  COURSE_CHANGE: 'Change',
  COURSE_CHANGE_NAME: 'Change the NPQ: {name} now',
} as const;

export type CourseKey = keyof typeof COURSE_MESSAGES;
