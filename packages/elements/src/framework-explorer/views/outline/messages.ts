import type { Ui } from '../../../core/view.js';
import type { TrustKey } from '../../../ui/trust-line.js';
import type { ExplorerAction } from '../../model/state.js';
import type { AreaKey } from './area-panel.js';

/** What the outline of a course says before a part is opened. */
export const OUTLINE_MESSAGES = {
  EXPLORER_SUMMARY: 'A summary, not the official wording.',
  EXPLORER_SUMMARY_SOME: 'A summary, not the official wording, with {count} “learn that” statements.',
  EXPLORER_SUMMARY_SOME_ONE: 'A summary, not the official wording, with 1 “learn that” statement.',
  EXPLORER_OFFICIAL: 'Official frameworks on GOV.UK',
  EXPLORER_WITHOUT: 'This course has no framework of its own.',
  EXPLORER_NO_OUTLINE: 'What this course covers is not listed here.',
  EXPLORER_OUTSIDE: 'About this course',
  EXPLORER_SEARCH: 'Find a topic in this NPQ',
  EXPLORER_SEARCH_HINT: 'For example: parents, behaviour, coaching',
  EXPLORER_FOUND_NONE:
    'Nothing in this outline matches “{query}”. The official framework may still cover it.',
  EXPLORER_FOUND_ONE: '1 match',
  EXPLORER_FOUND: '{count} matches',
  EXPLORER_CLEAR: 'Show everything again',
  EXPLORER_AREAS: 'What it covers: {count} areas',
  EXPLORER_AREAS_ONE: 'What it covers: 1 area',
  EXPLORER_OPEN_ALL: 'Open all',
  EXPLORER_CLOSE_ALL: 'Close all',
  EXPLORER_COUNT: '{count} statements',
  EXPLORER_COUNT_ONE: '1 statement',
  EXPLORER_APART: 'Statements of area {areas}: which one is not confirmed',
  EXPLORER_OR: ' or ',
  EXPLORER_CHANGED: 'What has changed',
  EXPLORER_FIRST: 'First offered in {cohort}.',
  EXPLORER_REPLACED: 'It took the place of the {name}.',
  EXPLORER_REVIEW:
    'DfE began a review of the NPQ frameworks on {started}. It was planned for about {months} months. The frameworks of today stay until it ends.',
  EXPLORER_REVIEW_NONE: 'No revised framework was published by {read}.',
  EXPLORER_BASIS: 'GOV.UK and pages of NPQ providers',
  EXPLORER_TRUST_FOR: 'Who it is for',
  EXPLORER_TRUST_MONTHS: 'Length',
  EXPLORER_TRUST_WEEKLY: 'Hours a week',
  EXPLORER_TRUST_ASSESSED: 'Assessment',
  EXPLORER_TRUST_WORDS: 'Words in the assessment',
  EXPLORER_TRUST_FUNDED: 'Funding',
  EXPLORER_TRUST_PRICE: 'Price',
  EXPLORER_TRUST_CONDITION: 'Who must take it, and what you need first',
  EXPLORER_TRUST_CHANGED: 'What has changed',
  EXPLORER_TRUST_AREAS: 'Areas',
  EXPLORER_TRUST_INSIDE: 'What you learn',
  EXPLORER_DOUBT_INSIDE: 'some points are placed in an area by their topic, or stated by one source only.',
} as const;

/** What is said of a count, and of one. */
type CountKey = 'EXPLORER_SUMMARY_SOME' | 'EXPLORER_FOUND' | 'EXPLORER_AREAS' | 'EXPLORER_COUNT';

/** The words for so many: “1 statement”, “2 statements”. */
export const counted = (key: CountKey, count: number, msg: OutlineUi['msg']): string =>
  count === 1 ? msg(`${key}_ONE`) : msg(key, { count });

export type OutlineKey = keyof typeof OUTLINE_MESSAGES;

/** What the parts of the outline may use of the explorer. */
export type OutlineUi = Ui<ExplorerAction, OutlineKey | AreaKey | TrustKey>;
