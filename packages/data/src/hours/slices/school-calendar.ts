import type {
  BankHolidayRecord,
  CoverCost,
  CoverCostRecord,
  TermBlock,
  TermCalendar,
  TermCalendarRecord,
} from '../../schema/calendar.js';
import type { SourceRecord } from '../../schema/source.js';
import { earliestReview, findSourceIds, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';

/** What a day of cover cost on average, in one kind of school. */
export type CoverCostShown = Pick<CoverCost, 'phase' | 'pounds' | 'survey'>;

/** What a plan of weeks starts from: bank holidays, a usual pattern of terms, and what a day of cover cost. */
export interface SchoolCalendarSlice {
  readonly reviewBy: string;
  /** ISO days. */
  readonly bankHolidays: readonly string[];
  /** The usual pattern, in order. A school has its own. */
  readonly terms: readonly TermBlock[];
  /** Whose terms they are, in order. */
  readonly termAreas: readonly string[];
  readonly coverCosts: readonly CoverCostShown[];
  /** Ids of the sources of the terms, and of the cost of cover. */
  readonly termSources: readonly string[];
  readonly coverSources: readonly string[];
  readonly sources: SourceNotes;
}

interface Records {
  readonly 'bank-holidays': BankHolidayRecord;
  readonly 'term-calendars': TermCalendarRecord;
  readonly 'cover-costs': CoverCostRecord;
  readonly sources: SourceRecord;
}

/** Courses that begin before this are over. */
const FIRST_DAY = '2026-08-31';

/** The usual years that plans start from, in order. */
export const usualYears = (record: TermCalendarRecord): TermCalendar[] =>
  record.items.filter(({ isUsual, blocks }) => blocks.some(({ to }) => isUsual && to >= FIRST_DAY));

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Bank holidays, the usual terms and the cost of cover, for plans. */
export function build(records: Records): SchoolCalendarSlice {
  const holidays = records['bank-holidays'].items.filter(({ date }) => date >= FIRST_DAY);
  const usual = usualYears(records['term-calendars']);
  const costs = records['cover-costs'].items;
  const cited = {
    termSources: unique(usual.flatMap(({ sources }) => sources)),
    coverSources: unique(costs.flatMap(({ sources }) => sources)),
  };
  return {
    reviewBy: earliestReview([...holidays, ...usual, ...costs]),
    bankHolidays: holidays.map(({ date }) => date),
    terms: usual.flatMap(({ blocks }) => blocks),
    termAreas: unique(usual.map(({ area }) => area)),
    coverCosts: costs.map(({ phase, pounds, survey }) => ({ phase, pounds, survey })),
    ...cited,
    sources: noteSources(records.sources, findSourceIds([...holidays, ...usual, ...costs])),
  };
}
