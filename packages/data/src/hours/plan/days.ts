/** A day as `2027-01-19`. */
export type Day = string;

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MILLISECONDS = 86_400_000;
/** Day 0 is a Thursday. */
const OFFSET = 3;

/** Days since 1 January 1970. Sums of days are done on these: no clock changes, no time zone. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;

export const isoDay = (number: number): Day => new Date(number * MILLISECONDS).toISOString().slice(0, 10);

/** True for a day that there is: 31 February is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(dayNumber(text)) && isoDay(dayNumber(text)) === text;
}

/** 0 to one less than `count`. Pages with old libraries have another Array.from. */
export const upTo = (count: number): number[] => [...Array(count).keys()];

export const weekdayOf = (number: number): Weekday => (((number + OFFSET) % 7) + 1) as Weekday;

/** The Monday of the week that the day is in. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1;

export const isWeekend = (number: number): boolean => weekdayOf(number) > 5;

/** The same day so many months later; the last of the month where it has none. `day` must be one. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return isoDay(first.getTime() / MILLISECONDS + Math.min(date, last) - 1);
}

/** The last day of a course that lasts so many months from its start. */
export const lastDay = (start: Day, months: number): Day => isoDay(dayNumber(addMonths(start, months)) - 1);
