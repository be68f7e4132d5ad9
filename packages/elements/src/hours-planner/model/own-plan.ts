// What reads a hub's own dates and programme for a plan. It comes only where a hub states something.
import type { CourseSummary } from '@npq-widgets/data';
import { ownSessions, ownWork, stateCourse } from '@npq-widgets/data/own-facts';
import type { CourseStatement, HubOwn, StatedStart } from '@npq-widgets/data/own-facts';
import type { Session, Work } from '@npq-widgets/data/plan';

/** A course of the hub, today. */
interface Stating {
  readonly own: HubOwn | undefined;
  readonly course: CourseSummary;
  /** ISO day. */
  readonly today: string;
}

/** What the hub states of the course. */
export const statement = ({ own, course, today }: Stating): CourseStatement | undefined =>
  stateCourse(own, course.id, today);

/** The hub's own programme as work to plan; undefined where it states none. */
export function programmeWork(stating: Stating, hoursPerDay: number): Work | undefined {
  const stated = statement(stating);
  return stated?.programme && ownWork(stated, hoursPerDay);
}

/** The sessions of a cohort, as far as they are over by the last day. */
export const sessionsUntil = (last: string, cohort: StatedStart['cohort']): Session[] =>
  cohort ? ownSessions(cohort).filter(({ day }) => (day ?? '') <= last) : [];
