import { dayNumber } from './days.js';
import { doneWork, partsOf, totalOf } from './planned-work.js';
import type { Part, PlannedWork } from './planned-work.js';
import type { PlanQuestion, Session } from './question.js';
import { evenly, spread, sum } from './spread.js';
import type { Room } from './spread.js';
import { openWeeks } from './week.js';
import type { OpenWeek } from './week.js';

/** How the work compares with the time for it. All in minutes. */
export interface Balance {
  readonly required: number;
  readonly done: number;
  /** Still to do, and in the plan. */
  readonly planned: number;
  /** Still to do, and without room. */
  readonly shortfall: number;
  /** Time for study that stays free. */
  readonly spare: number;
  /** All time for study, before anything is planned in it. */
  readonly free: number;
}

/** A part, and what is left of it. */
export interface Queued {
  readonly part: Part;
  left: number;
}

/** So much of the work in each week, before it is put on its days. */
interface Allocation {
  readonly weeks: readonly OpenWeek[];
  readonly done: readonly PlannedWork[];
  /** Sessions that are still to come. */
  readonly toCome: readonly Session[];
  /** Those of them without a day, by the number of the week that has room for them. */
  readonly undated: ReadonlyMap<number, readonly Session[]>;
  /** What each week can take, and minutes of study in it. */
  readonly rooms: readonly Room[];
  readonly study: readonly number[];
  readonly queue: Queued[];
  readonly answer: Queued[];
  readonly balance: Balance;
}

/** Weeks for the sessions whose days are not known: in term, away from other sessions, far apart. */
function roomForSessions(
  sessions: readonly Session[],
  weeks: readonly OpenWeek[],
  from: number,
): Map<number, Session[]> {
  const all = [...weeks.entries()].filter(([, { monday }]) => monday + 6 >= from);
  const inTerm = all.filter(([, { term, isOut }]) => term !== null && !isOut);
  const quiet = inTerm.filter(([, week]) => week.sessions.length === 0);
  const choice = [quiet, inTerm, all].find((list) => list.length > 0) ?? [];
  const found = new Map<number, Session[]>();
  evenly(sessions.length, choice.length).forEach((at, index) => {
    const [week] = choice[at] ?? [];
    const session = sessions[index];
    if (week !== undefined && session) found.set(week, [...(found.get(week) ?? []), session]);
  });
  return found;
}

/** What each week can take, and what is in it already. */
function roomsOf(
  { mostInAWeek }: PlanQuestion,
  weeks: readonly OpenWeek[],
  undated: ReadonlyMap<number, readonly Session[]>,
): Room[] {
  return weeks.map((week, index) => {
    const taken = week.taken + totalOf(undated.get(index) ?? []);
    const time = totalOf(week.slots);
    const free = mostInAWeek === null ? time : Math.min(time, Math.max(0, mostInAWeek - taken));
    return { free, taken };
  });
}

function queueOf(question: PlanQuestion, done: readonly PlannedWork[], kind: Part['kind']): Queued[] {
  const doneOf = (id: string): number => totalOf(done.filter(({ part }) => part === id));
  return partsOf(question)
    .filter((part) => part.kind === kind)
    .map((part) => ({ part, left: Math.max(0, part.minutes - doneOf(part.part)) }))
    .filter(({ left }) => left > 0);
}

const leftOf = (queue: readonly Queued[]): number => sum(queue.map(({ left }) => left));

/** Divides the work of a question among its weeks. The question has been checked. */
export function allocate(question: PlanQuestion): Allocation {
  const { sessions, start, from = start } = question;
  const weeks = openWeeks(question);
  const done = doneWork(question);
  const isAttended = new Set(done.map(({ part }) => part));
  const toCome = sessions.filter(({ id }) => !isAttended.has(id));
  const withoutDay = toCome.filter(({ day }) => day === null);
  const undated = roomForSessions(withoutDay, weeks, dayNumber(from));
  const rooms = roomsOf(question, weeks, undated);
  const queue = queueOf(question, done, 'study');
  const answer = queueOf(question, done, 'assessment');
  const study = spread(leftOf(queue), rooms);
  const answerTime = totalOf(weeks.flatMap(({ assessmentSlots }) => assessmentSlots));
  const homeless = sum([...undated.values()].map(totalOf)) - totalOf(withoutDay);
  const shortfall = leftOf(queue) - sum(study) + Math.max(0, leftOf(answer) - answerTime) - homeless;
  const [required, finished] = [totalOf(partsOf(question)) + totalOf(sessions), totalOf(done)];
  const free = sum(rooms.map((room) => room.free));
  const balance = {
    required,
    done: finished,
    planned: required - finished - shortfall,
    shortfall,
    free,
    spare: free - sum(study),
  };
  return { weeks, done, toCome, undated, rooms, study, queue, answer, balance };
}
