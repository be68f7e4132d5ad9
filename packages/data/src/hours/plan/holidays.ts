import type { TermBlock } from '../../schema/calendar.js';
import { dayNumber, isDay, isWeekend, isoDay, mondayOf } from './days.js';
import type { Day } from './days.js';
import type { PlanQuestion } from './question.js';
import { termsFor } from './terms.js';

/** Days without school, both included. As it was typed: a day may be missing or none. */
export interface Holiday {
  readonly from: Day;
  readonly to: Day;
}

/** Holidays of the visitor's own school. From one day to another they stand in the place of the usual ones. */
export interface OwnHolidays extends Holiday {
  readonly holidays: readonly Holiday[];
}

/** Why a holiday cannot be used; `row` counts from 0. */
export interface HolidayProblem {
  readonly field: 'holidays';
  readonly code: 'not-a-day' | 'ends-before-it-begins' | 'holiday-too-long';
  readonly about: string;
  readonly row: number;
}

/** Longer than any school is closed in a summer. */
const MOST_DAYS = 140;

const lengthOf = ({ from, to }: Holiday): number => dayNumber(to) - dayNumber(from) + 1;
const isUsable = (holiday: Holiday): boolean =>
  isDay(holiday.from) && isDay(holiday.to) && lengthOf(holiday) > 0 && lengthOf(holiday) <= MOST_DAYS;

/** What is wrong with holidays, by the row in which they stand. */
export const checkHolidays = ({ holidays }: OwnHolidays): HolidayProblem[] =>
  holidays.flatMap((holiday, row): HolidayProblem[] => {
    const { from, to } = holiday;
    const wrong = [from, to].find((day) => !isDay(day));
    if (isUsable(holiday)) return [];
    if (wrong !== undefined) return [{ field: 'holidays', code: 'not-a-day', about: wrong, row }];
    const code = to < from ? 'ends-before-it-begins' : 'holiday-too-long';
    return [{ field: 'holidays', code, about: to, row }];
  });

/** What is between terms, from its first weekday to its last. */
function between(terms: readonly TermBlock[]): Holiday[] {
  return terms.slice(1).flatMap((next, index) => {
    let [from, to] = [dayNumber(terms[index]?.to ?? next.from) + 1, dayNumber(next.from) - 1];
    while (isWeekend(from)) from += 1;
    while (isWeekend(to)) to -= 1;
    return from <= to ? [{ from: isoDay(from), to: isoDay(to) }] : [];
  });
}

/** The holidays from `start` to `finish`: the visitor's own, and the usual ones where those say nothing. */
export function holidaysOn(
  own: OwnHolidays | undefined,
  known: readonly TermBlock[],
  start: Day,
  finish: Day,
): readonly Holiday[] {
  const usual = between(termsFor(known, start, finish).terms).filter(
    ({ from, to }) => to >= start && from <= finish,
  );
  if (!own) return usual;
  return [
    ...usual.filter(({ to }) => to < own.from),
    ...own.holidays,
    ...usual.filter(({ from }) => from > own.to),
  ];
}

/** The name of the usual term that is on about then. */
const nameOn = (day: Day, known: readonly TermBlock[]): string =>
  (known.findLast(({ from }) => from <= day) ?? known[0])?.name ?? '';

/** What is left of the days from `start` to `finish`, as terms with the names of the usual ones. */
function termsAround(
  holidays: readonly Holiday[],
  known: readonly TermBlock[],
  start: Day,
  finish: Day,
): TermBlock[] {
  const names = termsFor(known, start, finish).terms;
  const terms: TermBlock[] = [];
  let first = mondayOf(dayNumber(start));
  // The last week is whole, as the first.
  const end = mondayOf(dayNumber(finish)) + 7;
  for (const { from, to } of [
    ...[...holidays].sort((a, b) => (a.from < b.from ? -1 : 1)),
    { from: isoDay(end), to: isoDay(end) },
  ]) {
    const last = Math.min(dayNumber(from), end) - 1;
    const middle = isoDay(Math.round((first + last) / 2));
    if (last >= first) terms.push({ name: nameOn(middle, names), from: isoDay(first), to: isoDay(last) });
    first = Math.max(first, dayNumber(to) + 1);
  }
  return terms;
}

/** Terms and holidays of a plan, where the visitor has set their own. What cannot be used of them is left out. */
export function ownTerms(
  own: OwnHolidays,
  known: readonly TermBlock[],
  start: Day,
  finish: Day,
): Required<Pick<PlanQuestion, 'terms' | 'holidays'>> {
  const usable = { ...own, holidays: own.holidays.filter(isUsable) };
  const holidays = holidaysOn(usable, known, start, finish);
  return { terms: termsAround(holidays, known, start, finish), holidays };
}
