import type { Ui } from '../../../core/view.js';
import type { ExplorerAction } from '../../model/state.js';
import type { ExplorerStartKey } from '../start/messages.js';
import type { AreaKey } from './area-messages.js';

/** What the closed outline of a course says. */
export const OUTLINE_MESSAGES = {
  EXPLORER_FOR: 'Who it is for',
  EXPLORER_LENGTH: 'How long it takes',
  EXPLORER_MONTHS: '{months} months',
  EXPLORER_WEEKLY: 'about {min} to {max} hours a week on average',
  EXPLORER_WEEKLY_UNSURE: ' (GOV.UK’s figure for NPQs; not confirmed for this one)',
  EXPLORER_NO_WEEKLY: 'no weekly hours are set',
  EXPLORER_OUTLINE_SOME:
    'This is an outline in our words, not the official text. It holds {count} of the framework’s “learn that” statements: those we could read in full.',
  EXPLORER_OUTLINE_NONE:
    'This is an outline in our words, not the official text. It shows the content areas and what published pages say you learn in each. The statements themselves are in the official framework.',
  EXPLORER_PAST: 'This was the outline as read on {read}. Check GOV.UK for changes since.',
  EXPLORER_OFFICIAL: 'All official NPQ frameworks on GOV.UK',
  EXPLORER_PAGE: 'This course on GOV.UK',
  EXPLORER_WITHOUT: 'This course has no framework of its own.',
  EXPLORER_NO_OUTLINE: 'We hold no outline of this course.',
  EXPLORER_SEARCH: 'Find a topic in this NPQ',
  EXPLORER_SEARCH_HINT: 'For example: parents, behaviour, coaching',
  EXPLORER_FOUND_NONE:
    'Nothing in this outline matches “{query}”. The official framework may still cover it.',
  EXPLORER_FOUND_ONE: '1 match',
  EXPLORER_FOUND: '{count} matches',
  EXPLORER_CLEAR: 'Show everything again',
  EXPLORER_AREAS: '{count} content areas',
  EXPLORER_OPEN_ALL: 'Open all',
  EXPLORER_CLOSE_ALL: 'Close all',
  EXPLORER_COUNT: '{count} statements',
  EXPLORER_APART: 'Statements of area {areas}: which one is not confirmed',
  EXPLORER_OR: ' or ',
  EXPLORER_REVIEW:
    'DfE began a review of the NPQ frameworks on {started}, planned for about {months} months. DfE said the existing ones would stay until it ends. On {read} we found no revised ones.',
  EXPLORER_SOURCES: 'Where this comes from',
} as const;

export type OutlineKey = keyof typeof OUTLINE_MESSAGES;

/** What the parts of the outline may use of the explorer. */
export type OutlineUi = Ui<ExplorerAction, OutlineKey | AreaKey | ExplorerStartKey>;
