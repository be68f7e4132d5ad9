/** What the explorer says before a course is known. `{…}` places are filled. A hub may override any by its key. */
export const START_MESSAGES = {
  EXPLORER_HEADING: 'What an NPQ covers',
  EXPLORER_INTRO: 'Choose an NPQ to see its content areas and what you learn in each.',
  EXPLORER_ENDED: 'NPQs of 2017 (ended)',
  EXPLORER_SHOW: 'Show {name} ({short})',
} as const;

export type ExplorerStartKey = keyof typeof START_MESSAGES;
