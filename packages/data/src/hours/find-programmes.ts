import type { Programme } from '../schema/programmes.js';
import { compareNewestFirst } from './period.js';

/** As much of a programme as finding it needs. */
export type FindableProgramme = Pick<Programme, 'id' | 'courses' | 'components' | 'period'>;

/** The programme with only the parts that belong to `course`: a school visit for NPQH is not shown for NPQSL. */
export function narrowToCourse<Found extends Pick<Programme, 'components'>>(
  programme: Found,
  course: string,
): Found {
  const belongs = ({ courses }: Programme['components'][number]): boolean =>
    courses?.includes(course) ?? true;
  return { ...programme, components: programme.components.filter(belongs) };
}

/**
 * The programmes published for one course, newest first; what is as new as another comes in the order of the ids, so
 * that no list favours a provider. An empty list when none was found.
 *
 * @param course DfE identifier, such as `npq-headship`
 */
export function findProgrammes<Found extends FindableProgramme>(
  course: string,
  programmes: readonly Found[],
): Found[] {
  return programmes
    .filter(({ courses }) => courses.includes(course))
    .map((programme) => narrowToCourse(programme, course))
    .sort((a, b) => compareNewestFirst(a.period, b.period) || (a.id < b.id ? -1 : 1));
}
