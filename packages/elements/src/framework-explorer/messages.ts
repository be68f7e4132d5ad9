import type { AreaKey } from './area-messages.js';
import type { EndedKey } from './ended-messages.js';
import type { OutlineKey } from './outline-messages.js';

/** What the explorer says before a course is known. `{…}` places are filled. A hub may override any by its key. */
export const EXPLORER_WORDS = {
  EXPLORER_HEADING: 'What an NPQ covers',
  EXPLORER_INTRO: 'Choose an NPQ to see its content areas and what you learn in each.',
  EXPLORER_ENDED: 'NPQs of 2017 (ended)',
  EXPLORER_SHOW: 'Show {name} ({short})',
} as const;

/** Every key of the explorer: the words of a face come with that face. */
export type ExplorerKey = keyof typeof EXPLORER_WORDS | OutlineKey | AreaKey | EndedKey;

/** Says the words of a key, with `{…}` places filled. */
export type Say = (key: ExplorerKey, values?: Readonly<Record<string, string | number>>) => string;

/** The NPQs of 2017 by plain name, so that the list can show them before their facts are loaded. */
export const ENDED_COURSES = [
  { id: 'legacy-npqml', name: 'Middle leadership', short: 'NPQML' },
  { id: 'legacy-npqsl', name: 'Senior leadership', short: 'NPQSL of 2017' },
  { id: 'legacy-npqh', name: 'Headship', short: 'NPQH of 2017' },
  { id: 'legacy-npqel', name: 'Executive leadership', short: 'NPQEL of 2017' },
] as const;
