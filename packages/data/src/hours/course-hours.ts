import { DataError } from '../errors.js';
import type { Programme } from '../schema/programmes.js';
import { amountInHours, asRange } from './amounts.js';
import type { Range } from './amounts.js';
import { narrowToCourse } from './find-programmes.js';
import { programmeHours } from './programme-hours.js';
import type { ProgrammeHours } from './programme-hours.js';
import { statedWeekly, weeklyLoad, weeksInMonths, WEEKS_IN_A_YEAR } from './weekly.js';
import type { CourseStudy, StatedWeekly } from './weekly.js';

/** As much of a programme as planning with it needs. */
export type PlannableProgramme = Pick<
  Programme,
  'id' | 'courses' | 'components' | 'months' | 'covers' | 'missing' | 'statedTotal'
>;

/** What no page states and the sums rest on. */
export type HoursAssumption =
  | { readonly kind: 'weeks-in-a-year'; readonly weeks: number }
  | { readonly kind: 'day-length'; readonly hoursPerDay: number; readonly days: number }
  /** The programme's page gives no length, so the course's own is used. */
  | { readonly kind: 'length-of-course'; readonly months: number };

/** Hours a week that a programme takes, if spread evenly. */
export interface WeeklyLoad {
  readonly hours: Range;
  readonly months: Range;
  readonly weeks: Range;
  /**
   * What it comes from: the page's own total, the sum of all parts, or only those parts that have a total or a figure
   * for every week (50 minutes a week are counted in each).
   */
  readonly basis: 'stated' | 'all-parts' | 'some-parts';
}

/** Why no weekly load was worked out. */
export type NoLoadReason = 'assessment-only' | 'no-figures' | 'no-length';

export interface ProgrammePlan {
  readonly id: string;
  readonly hours: ProgrammeHours;
  readonly load: WeeklyLoad | null;
  /** Null when there is a load. */
  readonly noLoad: NoLoadReason | null;
}

export interface CourseHours {
  readonly course: string;
  /** Null when DfE states no weekly figure for the course. */
  readonly stated: StatedWeekly | null;
  readonly hoursPerDay: number;
  /** Null when none was asked for. */
  readonly programme: ProgrammePlan | null;
  readonly assumptions: readonly HoursAssumption[];
}

export interface CourseHoursQuestion {
  readonly course: CourseStudy & { readonly id: string };
  readonly programme?: PlannableProgramme;
  /** The assumed length of a day, in hours. */
  readonly hoursPerDay: number;
}

/** The total to spread over the weeks, and what it is. The page's own counts unless its own parts outgrow it. */
function totalToSpread({
  total,
  statedTotal,
  isWhole,
}: ProgrammeHours): { hours: number; basis: WeeklyLoad['basis'] } | null {
  if (statedTotal !== null && (total ?? 0) <= statedTotal) return { hours: statedTotal, basis: 'stated' };
  return total === null ? null : { hours: total, basis: isWhole ? 'all-parts' : 'some-parts' };
}

/** Hours that recur every week, of parts that have no total. */
function everyWeek(components: PlannableProgramme['components'], hoursPerDay: number): Range {
  const rates = components
    .filter(({ total, per }) => total === null && per === 'week')
    .flatMap(({ each }) => each ?? []);
  const hours = rates.map((each) => amountInHours(each, hoursPerDay));
  const sum = (end: 'min' | 'max'): number => hours.reduce((before, range) => before + range[end], 0);
  return { min: sum('min'), max: sum('max') };
}

const plus = (one: Range, other: Range): Range => ({ min: one.min + other.min, max: one.max + other.max });

function planProgramme(
  { id, covers, months, ...parts }: PlannableProgramme,
  study: CourseStudy,
  hoursPerDay: number,
): ProgrammePlan {
  const hours = programmeHours(parts, hoursPerDay);
  const none = (noLoad: NoLoadReason): ProgrammePlan => ({ id, hours, load: null, noLoad });
  // The final assessment is done in one window; a weekly average of it would mislead.
  if (covers === 'final-assessment') return none('assessment-only');
  const rate = everyWeek(parts.components, hoursPerDay);
  const spread = totalToSpread(hours) ?? (rate.max > 0 ? { hours: 0, basis: 'some-parts' as const } : null);
  if (spread === null) return none('no-figures');
  const length = months ?? study.months;
  if (length === null) return none('no-length');
  const span = asRange(length);
  const weeks = { min: weeksInMonths(span.min), max: weeksInMonths(span.max) };
  const even = weeklyLoad(spread.hours, weeks);
  const load = {
    hours: spread.basis === 'some-parts' ? plus(even, rate) : even,
    months: span,
    weeks,
    basis: spread.basis,
  };
  return { id, hours, load, noLoad: null };
}

function findAssumptions(
  { months }: Pick<PlannableProgramme, 'months'>,
  { hours, load }: ProgrammePlan,
  study: CourseStudy,
): HoursAssumption[] {
  const { days, hoursPerDay } = hours;
  const found: HoursAssumption[] = [];
  if (days > 0) found.push({ kind: 'day-length', hoursPerDay, days });
  if (load && months === null && study.months !== null)
    found.push({ kind: 'length-of-course', months: study.months });
  return found;
}

/**
 * The hours of a course as DfE states them and, when a programme is given, as that programme lists them, with the
 * weekly load, the gaps (in `programme.hours.gaps`) and every assumption named.
 *
 * @throws DataError when the programme is not for the course
 */
export function courseHours({ course, programme, hoursPerDay }: CourseHoursQuestion): CourseHours {
  const stated = statedWeekly(course);
  const fullYear: HoursAssumption = { kind: 'weeks-in-a-year', weeks: WEEKS_IN_A_YEAR };
  if (!programme) {
    return { course: course.id, stated, hoursPerDay, programme: null, assumptions: stated ? [fullYear] : [] };
  }
  if (!programme.courses.includes(course.id)) {
    throw new DataError(`The programme "${programme.id}" is not for the course "${course.id}".`);
  }
  const planned = planProgramme(narrowToCourse(programme, course.id), course, hoursPerDay);
  const own = findAssumptions(programme, planned, course);
  const assumptions = stated || planned.load ? [fullYear, ...own] : own;
  return { course: course.id, stated, hoursPerDay, programme: planned, assumptions };
}
