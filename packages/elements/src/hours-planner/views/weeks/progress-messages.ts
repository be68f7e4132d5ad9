/** What the bar of what is done says. A hub may override any by its key. */
export const PROGRESS_MESSAGES = {
  PROGRESS: 'What you have done',
  PROGRESS_DONE: '{done} of {required}. {left} to go.',
  PROGRESS_ALL: 'All {required}.',
} as const;

export type ProgressKey = keyof typeof PROGRESS_MESSAGES;
