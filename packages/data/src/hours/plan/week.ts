import { upTo, dayNumber, isWeekend, mondayOf } from './days.js';
import type { Day } from './days.js';
import { totalOf } from './planned-work.js';
import { ASSESSMENT } from './question.js';
import type { PlanQuestion, Session } from './question.js';

/** Time for study on one day. */
export interface Slot {
  readonly day: number;
  /** What is free of it. */
  readonly minutes: number;
}

/** One week before anything is planned in it. */
export interface OpenWeek {
  readonly monday: number;
  /** Name of the half of a term that most of its weekdays are in; null in the holidays. */
  readonly term: string | null;
  /** Nothing is planned in it but what has a day of its own. */
  readonly isOut: boolean;
  readonly sessions: readonly Session[];
  /** For study, and for the final answer. */
  readonly slots: readonly Slot[];
  readonly assessmentSlots: readonly Slot[];
  /** Minutes that are spoken for: sessions, and what is done. */
  readonly taken: number;
}

const WEEKDAYS = 5;

/** How the days of a question fall: looked up once, for all its weeks. */
interface Calendar {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly out: ReadonlySet<number>;
  /** Days without study: bank holidays, and days with a session. */
  readonly closed: ReadonlySet<number>;
  /** Without study in a plan for term time only. */
  readonly holidays: ReadonlySet<number>;
  readonly termOf: ReadonlyMap<number, string>;
  readonly doneOn: ReadonlyMap<number, number>;
}

function termDays({ terms, start, finish }: PlanQuestion): Map<number, string> {
  const days = new Map<number, string>();
  const [from, to] = [mondayOf(dayNumber(start)), dayNumber(finish) + WEEKDAYS];
  for (const term of terms) {
    const end = Math.min(to, dayNumber(term.to));
    for (let day = Math.max(from, dayNumber(term.from)); day <= end; day += 1) days.set(day, term.name);
  }
  return days;
}

const numbers = (days: readonly (Day | null)[]): number[] =>
  days.filter((day) => day !== null).map(dayNumber);

/** The days of the visitor's own holidays, where a plan keeps to term time. */
function holidayDays({ termTimeOnly, holidays = [] }: PlanQuestion): Set<number> {
  const days = new Set<number>();
  for (const { from, to } of termTimeOnly ? holidays : [])
    for (let day = dayNumber(from); day <= dayNumber(to); day += 1) days.add(day);
  return days;
}

function calendarOf(question: PlanQuestion): Calendar {
  const { start, finish, from = start, weeksOut, bankHolidays, sessions, done } = question;
  const doneOn = new Map<number, number>();
  for (const { day, minutes } of done) {
    const number = dayNumber(day);
    doneOn.set(number, (doneOn.get(number) ?? 0) + minutes);
  }
  return {
    first: dayNumber(start),
    last: dayNumber(finish),
    from: dayNumber(from),
    out: new Set(numbers(weeksOut).map(mondayOf)),
    closed: new Set(numbers([...bankHolidays, ...sessions.map(({ day }) => day)])),
    holidays: holidayDays(question),
    termOf: termDays(question),
    doneOn,
  };
}

/** The half of a term of a week: where it has most of its weekdays. */
function termOfWeek(monday: number, { termOf }: Calendar): string | null {
  const names = upTo(WEEKDAYS).map((index) => termOf.get(monday + index));
  const inTerm = names.filter((name) => name !== undefined);
  return inTerm.length * 2 > WEEKDAYS ? (inTerm[0] ?? null) : null;
}

/** A day of a term, or of the weekend that follows one: where a term ends on a Wednesday, its holidays begin on Thursday. */
const isTermTime = (day: number, { termOf }: Calendar): boolean =>
  termOf.has(day) || (isWeekend(day) && termOf.has(mondayOf(day) + WEEKDAYS - 1));

/** Study times of a week that are free, on the days of the course that are still to come. */
function slotsOf(monday: number, { studyTimes }: PlanQuestion, calendar: Calendar): Slot[] {
  const { first, last, from, closed, doneOn } = calendar;
  return [...studyTimes]
    .sort((a, b) => a.weekday - b.weekday)
    .map(({ weekday, minutes }) => {
      const day = monday + weekday - 1;
      return { day, minutes: Math.max(0, minutes - (doneOn.get(day) ?? 0)) };
    })
    .filter(({ day }) => day >= Math.max(first, from) && day <= last && !closed.has(day));
}

/** What has a day, by the Monday of its week. */
function byWeek<Dated extends { readonly day: Day | null }>(items: readonly Dated[]): Map<number, Dated[]> {
  const weeks = new Map<number, Dated[]>();
  for (const item of items) {
    if (item.day === null) continue;
    const monday = mondayOf(dayNumber(item.day));
    weeks.set(monday, [...(weeks.get(monday) ?? []), item]);
  }
  return weeks;
}

/** All weeks of a course from the Monday of its start, each with what is free in it. */
export function openWeeks(question: PlanQuestion): OpenWeek[] {
  const { sessions, assessment, termTimeOnly, done } = question;
  const calendar = calendarOf(question);
  const window = assessment
    ? { from: dayNumber(assessment.from), to: dayNumber(assessment.to) }
    : { from: Infinity, to: -Infinity };
  const dated = byWeek(sessions);
  const ids = new Set([ASSESSMENT, ...sessions.map(({ id }) => id)]);
  const studied = byWeek(done.filter(({ part }) => !ids.has(part)));
  const weeks: OpenWeek[] = [];
  for (let monday = mondayOf(calendar.first); monday <= calendar.last; monday += 7) {
    const term = termOfWeek(monday, calendar);
    const isCrossedOut = calendar.out.has(monday);
    const isOut = isCrossedOut || (termTimeOnly && term === null);
    const own = dated.get(monday) ?? [];
    const slots = isCrossedOut ? [] : slotsOf(monday, question, calendar);
    const isFree = (day: number): boolean =>
      !calendar.holidays.has(day) && (!termTimeOnly || isTermTime(day, calendar));
    weeks.push({
      monday,
      term,
      isOut,
      sessions: own,
      slots: isOut ? [] : slots.filter(({ day }) => day < window.from && isFree(day)),
      // The window is set by the provider: it counts in the holidays as well.
      assessmentSlots: slots.filter(({ day }) => day >= window.from && day <= window.to),
      taken: totalOf(own) + totalOf(studied.get(monday) ?? []),
    });
  }
  return weeks;
}

/** A weekday in term: somebody who is out of school on it has to be covered. */
export function schoolDays(question: PlanQuestion): (day: Day) => boolean {
  const termOf = termDays(question);
  const holidays = new Set(question.bankHolidays);
  return (day) => termOf.has(dayNumber(day)) && !isWeekend(dayNumber(day)) && !holidays.has(day);
}
