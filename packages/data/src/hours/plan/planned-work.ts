import type { Day } from './days.js';
import { ASSESSMENT } from './question.js';
import type { PlanQuestion, Session } from './question.js';

/** One thing to do. */
export interface PlannedWork {
  /** Id of a study part or session, or `assessment`. */
  readonly part: string;
  readonly kind: 'study' | 'session' | 'assessment';
  /** Empty where the part has no name of its own. */
  readonly name: string;
  /** Null for a session whose day is not known: some time in this week. */
  readonly day: Day | null;
  readonly minutes: number;
  readonly isDone: boolean;
  /** Of a session. */
  readonly session?: Session;
}

/** A week of the plan. */
export interface PlannedWeek {
  /** Its Monday. */
  readonly monday: Day;
  /** Half of a term; null in the holidays. */
  readonly term: string | null;
  /** No study: crossed out, or in the holidays of a plan for term time. */
  readonly isOut: boolean;
  /** In the order of the days; what has none comes last. */
  readonly work: readonly PlannedWork[];
  /** All of it. */
  readonly minutes: number;
}

/** A part of a course that is worked through. */
export type Part = Pick<PlannedWork, 'part' | 'kind' | 'name' | 'minutes'>;

export const totalOf = (items: readonly { readonly minutes: number }[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);

/** What is worked through in study times: the study in its order, then the final answer. */
export const partsOf = ({ study, assessment }: PlanQuestion): Part[] => [
  ...study.map(({ id, name, minutes }) => ({ part: id, kind: 'study' as const, name, minutes })),
  ...(assessment
    ? [{ part: ASSESSMENT, kind: 'assessment' as const, name: '', minutes: assessment.minutes }]
    : []),
];

export const sessionWork = (session: Session, day: Day | null, isDone = false): PlannedWork => ({
  part: session.id,
  kind: 'session',
  name: session.name,
  day,
  minutes: session.minutes,
  isDone,
  session,
});

/** What was done of each part, up to the whole of it, in the order in which it was ticked. */
export function doneWork(question: PlanQuestion): PlannedWork[] {
  const { sessions, done } = question;
  const parts = partsOf(question);
  const left = new Map(parts.map(({ part, minutes }) => [part, minutes]));
  const worked = done.flatMap((tick): PlannedWork[] => {
    const known = parts.find(({ part }) => part === tick.part);
    const minutes = Math.min(tick.minutes, left.get(tick.part) ?? 0);
    left.set(tick.part, (left.get(tick.part) ?? 0) - minutes);
    return known && minutes > 0 ? [{ ...known, day: tick.day, minutes, isDone: true }] : [];
  });
  const attended = sessions.flatMap((session): PlannedWork[] => {
    const tick = done.find(({ part }) => part === session.id);
    return tick ? [sessionWork(session, session.day ?? tick.day, true)] : [];
  });
  return [...worked, ...attended];
}
