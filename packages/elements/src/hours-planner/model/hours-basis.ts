import { DAY_LENGTH, parseDayLength, type ProgrammesSlice } from '@npq-widgets/data/hours';
import family from '@npq-widgets/data/slices/families/course-programmes';
import type { Facts } from '../../core/view.js';
import type { PlannerState } from './state.js';

type Known = keyof typeof family;

/** The slice that has the programmes of a course: its own, or the one of all courses for a course that a hub adds. */
export function programmesName(course: string): Known | 'programmes' {
  const name = `course-programmes-${course}`;
  return Object.hasOwn(family, name) ? (name as Known) : 'programmes';
}

/** What stands behind the hours of a course: the hub's own facts, else ours. */
export const programmesOf = (course: string, facts: Facts): ProgrammesSlice | undefined =>
  facts.supplied('programmes') ?? facts.get(programmesName(course));

/** The length of a day: the visitor's, else the page's, else the usual one. */
export const dayLength = ({ hoursPerDay }: PlannerState, attribute: string): number =>
  hoursPerDay ?? parseDayLength(attribute).hours ?? DAY_LENGTH.usual;
