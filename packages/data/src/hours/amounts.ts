import type { Amount, AmountUnit } from '../schema/programmes.js';

/** From least to most; both the same when one figure is given. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

const MINUTES_IN_AN_HOUR = 60;

/** Hours in one unit. The hours of a day are an assumption, so the caller names them. */
function hoursIn(unit: AmountUnit, hoursPerDay: number): number {
  if (unit === 'day') return hoursPerDay;
  return unit === 'minute' ? 1 / MINUTES_IN_AN_HOUR : 1;
}

/** One figure, or a range, as a range. */
export const asRange = (figure: number | Range): Range =>
  typeof figure === 'number' ? { min: figure, max: figure } : figure;

/** The amount in hours: 50 minutes is 5/6 of one, a day as many as `hoursPerDay`. A range stays one. */
export function amountInHours(amount: Amount, hoursPerDay: number): Range {
  const { min, max } = 'value' in amount ? asRange(amount.value) : amount;
  const factor = hoursIn(amount.unit, hoursPerDay);
  return { min: min * factor, max: max * factor };
}
