import { allocate } from './allocate.js';
import { checkQuestion } from './check-question.js';
import type { PlanProblem } from './check-question.js';
import { dayNumber, isoDay, upTo } from './days.js';
import type { Day } from './days.js';
import { findChange } from './find-change.js';
import type { PlanChange } from './find-change.js';
import { layOut } from './lay-out.js';
import type { LaidOut } from './lay-out.js';
import { judge } from './plan-hours.js';
import type { PlanVerdict } from './plan-hours.js';
import type { DoneWork, PlanQuestion } from './question.js';

/** So many minutes in the week from this Monday. */
export interface WeekLoad {
  readonly monday: Day;
  readonly minutes: number;
}

/** How two courses at once go together, for one person with one set of study times. */
export interface PlanClash {
  /** Of the second course, in the time that the first leaves. */
  readonly verdict: PlanVerdict;
  /** Minutes of both together, and minutes of the second that find no room. */
  readonly required: number;
  readonly shortfall: number;
  /** Weeks that hold less than the second needs at an even pace, and by how much. None where other weeks make up for them. */
  readonly over: readonly WeekLoad[];
  /** Days on which both have a session. */
  readonly sessionDays: readonly Day[];
  /** The week with the most of both. */
  readonly heaviest: WeekLoad | null;
  /** What makes both fit, tried on both; null when they do, or when no one change is enough. */
  readonly change: PlanChange | null;
}

export type PlanClashResult =
  | { readonly clash: PlanClash; readonly problems: readonly [] }
  | { readonly clash: null; readonly problems: readonly PlanProblem[] };

const sessionDays = ({ sessions }: PlanQuestion): Day[] => sessions.flatMap(({ day }) => day ?? []);

/** The time that a plan takes. Work without a day is put on one that nobody studies on, where there is one. */
function timeOf({ weeks }: LaidOut, { studyTimes }: PlanQuestion): DoneWork[] {
  const quiet = upTo(7).find((index) => studyTimes.every(({ weekday }) => weekday !== index + 1)) ?? 0;
  return weeks.flatMap(({ monday, work }) =>
    work.map(({ day, minutes }) => ({
      part: 'another course',
      day: day ?? isoDay(dayNumber(monday) + quiet),
      minutes,
    })),
  );
}

/** The second question, with the time of the first taken up. */
const beside = (first: PlanQuestion, second: PlanQuestion): PlanQuestion => ({
  ...second,
  done: [...second.done, ...timeOf(layOut(first), second)],
  // Nobody studies on a day with a session, whichever course it belongs to.
  bankHolidays: [...second.bankHolidays, ...sessionDays(first)],
});

/** What a person has of time is the same for both courses. */
function withTimesOf(
  { studyTimes, termTimeOnly, weeksOut, mostInAWeek }: PlanQuestion,
  first: PlanQuestion,
): PlanQuestion {
  return { ...first, studyTimes, termTimeOnly, weeksOut, mostInAWeek };
}

function overfull(second: PlanQuestion, next: PlanQuestion): WeekLoad[] {
  const { weeks, rooms } = allocate(next);
  return allocate(second).study.flatMap((study, index) => {
    const minutes = study - (rooms[index]?.free ?? 0);
    return minutes > 0 ? [{ monday: isoDay(weeks[index]?.monday ?? 0), minutes }] : [];
  });
}

/** The week with the most work of all these plans. */
function heaviestOf(plans: readonly LaidOut[]): WeekLoad | null {
  const loads = new Map<Day, number>();
  for (const { monday, minutes } of plans.flatMap(({ weeks }) => weeks))
    loads.set(monday, (loads.get(monday) ?? 0) + minutes);
  const [first] = [...loads].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return first ? { monday: first[0], minutes: first[1] } : null;
}

/**
 * Compares two courses that somebody does at once, in the second one's study times: the first is planned, then the second
 * in what it leaves. What cannot be planned gives problems by field; nothing is thrown.
 */
export function comparePlans(one: PlanQuestion, second: PlanQuestion): PlanClashResult {
  const first = withTimesOf(second, one);
  const problems = [...checkQuestion(first), ...checkQuestion(second)];
  if (problems.length) return { clash: null, problems };
  const next = beside(first, second);
  const [before, after] = [layOut(first), layOut(next)];
  const verdict = judge(after);
  const doesFit = verdict !== 'does-not-fit';
  const fits = (changed: PlanQuestion): boolean =>
    allocate(beside(withTimesOf(changed, first), changed)).balance.shortfall === 0;
  const clash: PlanClash = {
    verdict,
    required: before.required + after.required,
    shortfall: after.shortfall,
    over: doesFit ? [] : overfull(second, next),
    sessionDays: sessionDays(first).filter((day) => sessionDays(second).includes(day)),
    heaviest: heaviestOf([before, after]),
    change: doesFit ? null : findChange(second, fits),
  };
  return { clash, problems: [] };
}
