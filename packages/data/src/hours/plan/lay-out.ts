import { allocate } from './allocate.js';
import type { Balance, Queued } from './allocate.js';
import { dayNumber, isoDay, mondayOf } from './days.js';
import type { Day } from './days.js';
import { sessionWork, totalOf } from './planned-work.js';
import type { PlannedWeek, PlannedWork } from './planned-work.js';
import type { PlanQuestion } from './question.js';
import type { Slot } from './week.js';

/** All work in its weeks, and what found no room. */
export interface LaidOut extends Balance {
  readonly weeks: readonly PlannedWeek[];
}

/** Takes `minutes` from the parts, first part first, into the free times of a week. */
function fill(slots: readonly Slot[], minutes: number, queue: Queued[]): PlannedWork[] {
  const work: PlannedWork[] = [];
  let left = minutes;
  for (const slot of slots) {
    let room = Math.min(slot.minutes, left);
    while (room > 0 && queue[0]) {
      const [next] = queue;
      const taken = Math.min(room, next.left);
      work.push({ ...next.part, day: isoDay(slot.day), minutes: taken, isDone: false });
      next.left -= taken;
      room -= taken;
      left -= taken;
      if (next.left === 0) queue.shift();
    }
  }
  return work;
}

const byDay = (a: PlannedWork, b: PlannedWork): number =>
  a.day === b.day ? 0 : (a.day ?? '~') < (b.day ?? '~') ? -1 : 1;

const weekOf = (day: Day | null): number => (day === null ? NaN : mondayOf(dayNumber(day)));

/** Lays all work of a question out over its weeks. The question has been checked. */
export function layOut(question: PlanQuestion): LaidOut {
  const { weeks, done, toCome, undated, study, queue, answer, balance } = allocate(question);
  return {
    ...balance,
    weeks: weeks.map(({ monday, term, isOut, slots, assessmentSlots }, index) => {
      const dated = toCome.filter(({ day }) => weekOf(day) === monday);
      const work = [
        ...done.filter(({ day }) => weekOf(day) === monday),
        ...[...dated, ...(undated.get(index) ?? [])].map((session) => sessionWork(session, session.day)),
        ...fill(slots, study[index] ?? 0, queue),
        ...fill(assessmentSlots, Infinity, answer),
      ].sort(byDay);
      return { monday: isoDay(monday), term, isOut, work, minutes: totalOf(work) };
    }),
  };
}
