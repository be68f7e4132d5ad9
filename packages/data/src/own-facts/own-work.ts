import type { OwnCohort, OwnCourse } from '../schema/own-facts.js';
import type { Session, StudyPart } from '../hours/plan/question.js';
import { sessionsOf, type Work } from '../hours/plan/work-of.js';

const MINUTES = 60;

function minutesBetween(from: string, to: string): number {
  const minutes = (time: string): number => Number(time.slice(0, 2)) * MINUTES + Number(time.slice(3));
  return minutes(to) - minutes(from);
}

/** From when a teacher is out of class, and until when. */
const SCHOOL_DAY = { from: '08:30', to: '15:30' } as const;

/** The sessions of a hub's cohort, on their days. */
export const ownSessions = ({ sessions = [] }: OwnCohort): Session[] =>
  sessions.map(({ title, date, from, to, place, online = false }, index) => ({
    id: `session-${String(index + 1)}`,
    name: title,
    minutes: minutesBetween(from, to),
    mode: online ? 'online' : 'in-person',
    day: date,
    at: from,
    ...(place !== undefined && { place }),
    takesOut: from < SCHOOL_DAY.to && to > SCHOOL_DAY.from,
  }));

/** The hub's own programme as work to plan: what has no day is kept room for. */
export function ownWork({ programme }: Pick<OwnCourse, 'programme'>, hoursPerDay: number): Work {
  const study: StudyPart[] = [];
  const sessions: Session[] = [];
  for (const [index, { name, mode, hours, days, count }] of (programme?.parts ?? []).entries()) {
    const minutes = Math.round((hours ?? (days ?? 0) * hoursPerDay) * MINUTES);
    const id = `own-${String(index + 1)}`;
    if (minutes === 0) continue;
    if (mode === 'self-study' || mode === 'assessment') {
      study.push({ id, name, minutes });
      continue;
    }
    const isInPerson = mode === 'in person';
    sessions.push(
      ...sessionsOf({
        ...{ id, name, minutes, times: count ?? (days === undefined ? undefined : Math.ceil(days)) },
        mode: isInPerson ? 'in-person' : 'online',
        takesOut: isInPerson || days !== undefined,
      }),
    );
  }
  return { study, sessions };
}
