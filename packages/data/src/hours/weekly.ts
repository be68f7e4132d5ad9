import { asRange } from './amounts.js';
import type { Range } from './amounts.js';

/** Our sums count every week of the year, holidays included, as a weekly average over the whole course does. */
export const WEEKS_IN_A_YEAR = 52;
const MONTHS_IN_A_YEAR = 12;

/** What DfE's pages state of one course's load. */
export interface CourseStudy {
  /** Months of the taught course; null when not known. */
  readonly months: number | null;
  /** Stated hours of study a week, on average; null when none is stated. */
  readonly weekly: Range | null;
}

/** The stated hours a week, and our sum of them over the course. */
export interface StatedWeekly {
  readonly weekly: Range;
  readonly months: number;
  readonly weeks: number;
  /** Hours: `weekly` × `weeks`. DfE states no such total. */
  readonly total: Range;
}

/** 12 months are 52 weeks, 18 months 78. */
export const weeksInMonths = (months: number): number => (months * WEEKS_IN_A_YEAR) / MONTHS_IN_A_YEAR;

const QUARTER = 15;

/** The least, the middle and the most of the stated week, in minutes to the quarter hour; none where none is stated. */
export function weeklyRates({ weekly }: Pick<CourseStudy, 'weekly'>): number[] {
  if (weekly === null) return [];
  const { min, max } = weekly;
  const rates = [min, (min + max) / 2, max].map((hours) => Math.round((hours * 60) / QUARTER) * QUARTER);
  return [...new Set(rates)];
}

/** What 1 to 2 hours a week add up to over the course; null when no weekly figure, or no length, is stated. */
export function statedWeekly({ months, weekly }: CourseStudy): StatedWeekly | null {
  if (months === null || weekly === null) return null;
  const weeks = weeksInMonths(months);
  return { weekly, months, weeks, total: { min: weekly.min * weeks, max: weekly.max * weeks } };
}

/** Hours a week: the least over the most weeks, the most over the least. `weeks` above zero. */
export function weeklyLoad(total: number | Range, weeks: number | Range): Range {
  const [hours, span] = [asRange(total), asRange(weeks)];
  return { min: hours.min / span.max, max: hours.max / span.min };
}
