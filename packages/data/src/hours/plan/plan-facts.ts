import type { CoverCost, TermBlock } from '../../schema/calendar.js';

/** Half a term, with both its days. */
export type TermShown = TermBlock;

/** What a day of cover cost on average, in one kind of school. */
export type CoverCostShown = Pick<CoverCost, 'phase' | 'pounds' | 'survey'>;
