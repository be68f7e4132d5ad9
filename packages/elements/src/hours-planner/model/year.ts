import type { CourseSummary } from '@npq-widgets/data';
import type { Range } from '@npq-widgets/data/hours';
import builtInYear from '@npq-widgets/data/slices/school-year';
import type { Facts } from '../../core/view.js';
import type * as OwnTerms from './own-terms.js';

const WEEKS = 52;

/** What the stated hours a week look like in a year. */
export interface Year {
  /** Hours: the least and the most that are stated for any course. */
  readonly weekly: Range;
  /** All weeks, counted from 0. */
  readonly weeks: readonly number[];
  readonly inTerm: readonly number[];
  /** Halves of the terms. */
  readonly halves: typeof builtInYear;
}

export interface YearCode {
  readonly 'own-terms': Pick<typeof OwnTerms, 'halvesOf'>;
}

/** Halves of the terms: as supplied, counted in the calendar that is supplied, or ours. */
function halvesIn(facts: Facts<YearCode>): Year['halves'] | undefined {
  const calendar = facts.supplied('school-calendar');
  return (
    facts.supplied('school-year') ??
    (calendar ? facts.get('own-terms')?.halvesOf(calendar.terms) : builtInYear)
  );
}

/** Undefined where no hours are stated for any of these, and while the halves of the terms are on their way. */
export function yearOf(courses: readonly CourseSummary[], facts: Facts<YearCode>): Year | undefined {
  const stated = courses.flatMap(({ weekly }) => weekly ?? []);
  const halves = halvesIn(facts);
  if (stated.length === 0 || !halves) return undefined;
  const weeks = [...Array(WEEKS).keys()];
  const weekly = {
    min: Math.min(...stated.map(({ min }) => min)),
    max: Math.max(...stated.map(({ max }) => max)),
  };
  const inTerm = weeks.filter((week) =>
    halves.some((half) => week >= half.from && week < half.from + half.weeks),
  );
  return { weekly, weeks, inTerm, halves };
}
