import type { OwnCohort, OwnCourse, OwnFacts } from '../schema/own-facts.js';

/** The last day of a month or of a day. */
const lastOf = (dayOrMonth: string): string => (dayOrMonth.length === 7 ? `${dayOrMonth}-31` : dayOrMonth);

/** A cohort that begins from today on, with their sessions. */
const isToCome = ({ starts }: OwnCohort, today: string): boolean => lastOf(starts) >= today;

/**
 * What of a hub's file still holds on this day: null once it has expired, else without the cohorts that have begun.
 * The earliest cohort of each course comes first.
 */
export function ownFactsOn(facts: OwnFacts, today: string): OwnFacts | null {
  if (facts.expires < today) return null;
  const courses = facts.courses.map(
    (course): OwnCourse => ({
      ...course,
      cohorts: course.cohorts
        .filter((cohort) => isToCome(cohort, today))
        .sort((a, b) => (lastOf(a.starts) < lastOf(b.starts) ? -1 : 1)),
    }),
  );
  return { ...facts, courses };
}

/** What the hub states of one course; undefined when it says nothing of it. */
export const ownCourse = (facts: OwnFacts | null | undefined, course: string): OwnCourse | undefined =>
  facts?.courses.find((own) => own.course === course);
