import { parsePeriod } from '@npq-widgets/data/hours';
import type { Range } from '@npq-widgets/data/hours';
import type { Amount, AmountUnit, Bound, Rhythm } from '@npq-widgets/data/schema';
import { formatMinutes } from '../../format-time.js';

const BOUNDS: Readonly<Record<Bound, string>> = {
  'at-least': 'at least ',
  'at-most': 'at most ',
  about: 'about ',
};

/** A weekly figure of minutes would promise what an average cannot. */
const MINUTES_STEP = 5;

const plain = (figure: number): string => String(Math.round(figure * 100) / 100);

/** `1 to 2`, or `6` when both ends are one. */
export const formatRange = ({ min, max }: Range): string =>
  min === max ? plain(min) : `${plain(min)} to ${plain(max)}`;

const quantity = (range: Range, unit: AmountUnit): string =>
  `${formatRange(range)} ${unit}${range.max === 1 ? '' : 's'}`;

/** `72 hours`, `1 hour`, `52 to 104 hours`; with a bound, `at least 63 hours`. */
export function formatHours(hours: number | Range, bound?: Bound | null): string {
  const range = typeof hours === 'number' ? { min: hours, max: hours } : hours;
  return (bound ? BOUNDS[bound] : '') + quantity(range, 'hour');
}

/** `4 days`, `half a day`, `50 minutes`, `6 to 8 hours`. */
export function formatAmount(amount: Amount, bound?: Bound | null): string {
  const range = 'value' in amount ? { min: amount.value, max: amount.value } : amount;
  const words = amount.unit === 'day' && range.max === 0.5 ? 'half a day' : quantity(range, amount.unit);
  return (bound ? BOUNDS[bound] : '') + words;
}

/** Never nought: what takes any time at all takes five minutes. */
const toTheStep = (hours: number): number =>
  Math.max(MINUTES_STEP, Math.round((hours * 60) / MINUTES_STEP) * MINUTES_STEP);

/** A weekly load to the nearest five minutes: `50 minutes`, `1 hour 25 minutes`, `25 to 55 minutes`. */
export function formatLoad({ min, max }: Range): string {
  const [least, most] = [toTheStep(min), toTheStep(max)];
  if (least === most) return formatMinutes(least);
  return `${most < 60 ? String(least) : formatMinutes(least)} to ${formatMinutes(most)}`;
}

/** What recurs: `50 minutes each week`, `about 10 hours each stage`, `2 hours each`. */
export function formatRate(each: Amount, per: Rhythm | null, bound?: Bound | null): string {
  return `${formatAmount(each, bound)} each${per === null ? '' : ` ${per}`}`;
}

/** `2024-25` → `2024 to 2025`, `c. 2021` → `about 2021`. */
export function formatPeriod(period: string): string {
  const { from, to, judged } = parsePeriod(period);
  return (judged ? 'about ' : '') + formatRange({ min: from, max: to });
}
