import type { Day } from './days.js';
import type { HoursPlan } from './plan-hours.js';
import type { StudyTime } from './question.js';
import { dayNumber, weekdayOf } from './days.js';

/** Where two courses at once get into each other's way. */
export interface PlanClash {
  /** Days on which both have a session. */
  readonly sessionDays: readonly Day[];
  /** Days on which both plans use the same study time, and it does not hold both. */
  readonly studyDays: readonly Day[];
  /** The weeks with the most of both, heaviest first: Monday and minutes. */
  readonly heaviest: readonly { readonly monday: Day; readonly minutes: number }[];
}

const HEAVIEST = 3;

function minutesByDay(plan: HoursPlan, kind: 'study' | 'session'): Map<Day, number> {
  const days = new Map<Day, number>();
  for (const { work } of plan.weeks)
    for (const { day, minutes, kind: own } of work)
      if (day !== null && (own === 'session') === (kind === 'session'))
        days.set(day, (days.get(day) ?? 0) + minutes);
  return days;
}

/** Compares two plans that share study times. */
export function comparePlans(one: HoursPlan, other: HoursPlan, studyTimes: readonly StudyTime[]): PlanClash {
  const room = new Map(studyTimes.map(({ weekday, minutes }) => [weekday, minutes]));
  const both = (kind: 'study' | 'session') => [minutesByDay(one, kind), minutesByDay(other, kind)] as const;
  const [study, more] = both('study');
  const [sessions, moreSessions] = both('session');
  const weeks = new Map(one.weeks.map(({ monday, minutes }) => [monday, minutes]));
  const together = other.weeks.flatMap(({ monday, minutes }) => {
    const first = weeks.get(monday) ?? 0;
    return first > 0 && minutes > 0 ? [{ monday, minutes: first + minutes }] : [];
  });
  return {
    sessionDays: [...sessions.keys()].filter((day) => moreSessions.has(day)),
    studyDays: [...study].flatMap(([day, minutes]) => {
      const second = more.get(day) ?? 0;
      return second > 0 && minutes + second > (room.get(weekdayOf(dayNumber(day))) ?? 0) ? [day] : [];
    }),
    heaviest: together
      .sort((a, b) => b.minutes - a.minutes || (a.monday < b.monday ? -1 : 1))
      .slice(0, HEAVIEST),
  };
}
