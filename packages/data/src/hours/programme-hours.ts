import type { Bound, Programme, ProgrammeComponent } from '../schema/programmes.js';
import { amountInHours } from './amounts.js';
import type { HoursGap } from './gaps.js';

/** As much of a programme as its sums need. */
export type ProgrammeParts = Pick<Programme, 'components' | 'missing' | 'statedTotal'>;

/** A part as the page gives it, its unit kept, with its hours beside it. */
export interface ComponentHours {
  readonly component: ProgrammeComponent;
  /** All of it in hours at the assumed length of a day; null when the page does not say. */
  readonly hours: number | null;
}

/** The sums of one programme. All are in hours but `days`. */
export interface ProgrammeHours {
  readonly components: readonly ComponentHours[];
  /** What the page gives in hours or minutes. */
  readonly listedHours: number;
  /** What the page gives in days, as days. */
  readonly days: number;
  readonly hoursPerDay: number;
  readonly hoursFromDays: number;
  /** `listedHours` and `hoursFromDays`; null when no part has a figure. */
  readonly total: number | null;
  /** What kind of figure `total` is, when parts of it are a least, a most or a rough one; null when it is exact. */
  readonly totalBound: Bound | null;
  /** True when the parts with figures are all the parts there are. */
  readonly isWhole: boolean;
  /** The page's own total. */
  readonly statedTotal: number | null;
  /** Whether the parts add up to the page's own total; null when there is nothing to compare. */
  readonly agreesWithStated: boolean | null;
  readonly gaps: readonly HoursGap[];
}

// Sums of halves and quarters are exact in binary; sixtieths are not, so figures are compared and shown to the minute.
const toTheMinute = (hours: number): number => Math.round(hours * 60) / 60;

function gapOf({ name: component, each, total, per, bound }: ProgrammeComponent): HoursGap | null {
  if (total !== null) return null;
  if (each === null) return { kind: 'no-hours', component };
  return { kind: 'no-total', component, each, per: per ?? null, bound: bound ?? null };
}

function gapBetween(total: number | null, stated: number | null): HoursGap | null {
  if (total === null || stated === null || total === stated) return null;
  return total < stated
    ? { kind: 'remainder', hours: toTheMinute(stated - total), of: stated }
    : { kind: 'exceeds-stated', by: toTheMinute(total - stated), stated };
}

/** "At least" and "at most" in one sum leave it rough. */
function boundOf(components: readonly ProgrammeComponent[]): Bound | null {
  const bounds = new Set(
    components.filter(({ total }) => total !== null).flatMap(({ bound }) => bound ?? []),
  );
  const [only = null] = bounds;
  return bounds.size > 1 ? 'about' : only;
}

const isGap = (gap: HoursGap | null): gap is HoursGap => gap !== null;

/**
 * Adds up what a programme lists. Only totals are added: "50 minutes a week" without a number of weeks is a gap, not
 * a sum. Nothing is averaged; where parts and the page's own total differ, both are given and the gap says by how much.
 *
 * @param hoursPerDay the assumed length of a day, in hours
 */
export function programmeHours(
  { components, missing, statedTotal }: ProgrammeParts,
  hoursPerDay: number,
): ProgrammeHours {
  const listed = components.map(({ total }) => total).filter((total) => total !== null);
  const sum = (hours: readonly number[]): number =>
    toTheMinute(hours.reduce((before, more) => before + more, 0));
  const inHours = (amount: (typeof listed)[number]): number => amountInHours(amount, hoursPerDay).min;
  const inTime = listed.filter(({ unit }) => unit !== 'day');
  const inDays = listed.filter(({ unit }) => unit === 'day');
  const total = listed.length === 0 ? null : sum(listed.map(inHours));
  const stated = statedTotal && inHours(statedTotal);
  const more: HoursGap | null = missing === null ? null : { kind: 'more-parts', said: missing };
  const openParts = components.map(gapOf).filter(isGap);
  const none: HoursGap | null = components.length === 0 ? { kind: 'no-parts' } : null;
  return {
    components: components.map((component) => ({
      component,
      hours: component.total && inHours(component.total),
    })),
    listedHours: sum(inTime.map(inHours)),
    days: inDays.reduce((before, { value }) => before + value, 0),
    hoursPerDay,
    hoursFromDays: sum(inDays.map(inHours)),
    total,
    totalBound: boundOf(components),
    isWhole:
      total !== null &&
      openParts.length === 0 &&
      more === null &&
      gapBetween(total, stated)?.kind !== 'remainder',
    statedTotal: stated,
    agreesWithStated: total === null || stated === null ? null : total === stated,
    gaps: [none, ...openParts, more, gapBetween(total, stated)].filter(isGap),
  };
}
