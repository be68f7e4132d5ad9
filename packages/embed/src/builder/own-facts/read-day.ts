import { dayNumber, isDay, weekdayOf } from '@npq-widgets/data/plan';

/** A value, or what to write instead. */
export type Reading<Value> = { readonly value: Value } | { readonly fault: string };

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const LIKE = 'Write a date such as 19 January 2027 or 19/01/2027.';
const LIKE_MONTH = 'Write a date such as 19 January 2027, or a month such as January 2027.';

const two = (number: number): string => String(number).padStart(2, '0');
/** 27 is 2027: nobody plans for another century. */
const fullYear = (year: string): number => Number(year) + (year.length === 2 ? 2000 : 0);

/** The number of a month by its name or the beginning of it; 0 for no month. */
const monthNamed = (name: string): number =>
  name.length < 3 ? 0 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;

/** What spreadsheets and people put around a date. */
const bareDate = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s,\u00a0]+/gu, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/ of /g, ' ')
    .replace(/ 00:00(?::00)?$/, '')
    .trim();

interface Parts {
  readonly year: number;
  readonly month: number;
  /** Undefined where only a month was written. */
  readonly date?: number;
}

/** The parts of a date with a year, however it is written; undefined for what is none. */
function partsOf(bare: string): Parts | undefined {
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d?))?$/.exec(bare);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), ...(iso[3] && { date: Number(iso[3]) }) };
  const numbers = /^(\d\d?)[/. -](\d\d?)[/. -](\d{4}|\d\d)$/.exec(bare);
  if (numbers)
    return { year: fullYear(numbers[3] ?? ''), month: Number(numbers[2]), date: Number(numbers[1]) };
  const words = /^(\d\d?)[ -]?([a-z]+)\.?[ -]?(\d{4}|\d\d)$/.exec(bare);
  if (words)
    return { year: fullYear(words[3] ?? ''), month: monthNamed(words[2] ?? ''), date: Number(words[1]) };
  const month = /^([a-z]+)\.?[ -](\d{4})$/.exec(bare) ?? undefined;
  return month && { year: Number(month[2]), month: monthNamed(month[1] ?? '') };
}

/** The weekday that a date begins with, as a number from 1; 0 where it begins with none. */
function weekdayIn(bare: string): number {
  const [, name = ''] = /^([a-z]{2,9})\.? \d/.exec(bare) ?? [];
  return name ? WEEKDAYS.findIndex((weekday) => weekday.toLowerCase().startsWith(name)) + 1 : 0;
}

function checkedDay({ year, month, date = 0 }: Parts, weekday: number): Reading<string> {
  if (month > 12)
    return {
      fault: `There is no month ${String(month)}. Write the day first, then the month: ${String(month)}/${String(date)}/${String(year)}.`,
    };
  const named = `${String(date)} ${MONTHS[month - 1] ?? ''} ${String(year)}`;
  const value = `${String(year)}-${two(month)}-${two(date)}`;
  if (!isDay(value)) return { fault: `There is no ${named}. Check the date.` };
  const real = weekdayOf(dayNumber(value));
  if (weekday && weekday !== real)
    return { fault: `${named} is a ${WEEKDAYS[real - 1] ?? ''}. Check the date.` };
  return { value };
}

/** Reads a day as people write it, the day before the month; where it may be, a month too. */
export function readDay(text: string, isMonthEnough = false): Reading<string> {
  const bare = bareDate(text);
  const weekday = weekdayIn(bare);
  const rest = weekday ? bare.slice(bare.indexOf(' ') + 1) : bare;
  const parts = partsOf(rest);
  const like = isMonthEnough ? LIKE_MONTH : LIKE;
  if (!parts) {
    const hasNoYear = /^\d\d?(?:[/. -]\d\d?|[ -]?[a-z]{3,9})$/.test(rest);
    return { fault: hasNoYear ? 'Write the year too, such as 19 January 2027.' : like };
  }
  if (parts.month === 0) return { fault: like };
  if (parts.date !== undefined) return checkedDay(parts, weekday);
  if (!isMonthEnough) return { fault: 'Write the day too, such as 19 January 2027.' };
  return parts.month > 12 ? { fault: like } : { value: `${String(parts.year)}-${two(parts.month)}` };
}

/** `Tuesday 19 January 2027`, or `January 2027` for a month. */
export function formatDay(value: string): string {
  const [year = '', month = '', date] = value.split('-');
  const named = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  if (date === undefined) return named;
  return `${WEEKDAYS[weekdayOf(dayNumber(value)) - 1] ?? ''} ${String(Number(date))} ${named}`;
}

/** `19/01/2027`. */
export const dayInNumbers = (value: string): string => value.split('-').reverse().join('/');
