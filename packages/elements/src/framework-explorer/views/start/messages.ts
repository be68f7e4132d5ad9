/** What the explorer says before a course is known. `{…}` places are filled. A hub may override any by its key. */
export const START_MESSAGES = {
  EXPLORER_HEADING: 'What an NPQ covers',
  EXPLORER_INTRO: 'Choose an NPQ to see its content areas and what you learn in each.',
  EXPLORER_ENDED: 'NPQs of 2017 (ended)',
  EXPLORER_SHOW: 'Show {name} ({short})',
} as const;

export type ExplorerStartKey = keyof typeof START_MESSAGES;

/** The NPQs of 2017 by plain name, so that the list can show them before their facts are loaded. */
export const ENDED_COURSES = [
  { id: 'legacy-npqml', name: 'Middle leadership', short: 'NPQML' },
  { id: 'legacy-npqsl', name: 'Senior leadership', short: 'NPQSL of 2017' },
  { id: 'legacy-npqh', name: 'Headship', short: 'NPQH of 2017' },
  { id: 'legacy-npqel', name: 'Executive leadership', short: 'NPQEL of 2017' },
] as const;
