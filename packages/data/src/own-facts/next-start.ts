import { stateCourse, type HubOwn, type StatedStart } from './state-course.js';

/** The next start of a hub, of whichever course. */
export interface NextStart {
  /** DfE identifier; undefined where the hub's tag states a start for all its courses. */
  readonly course: string | undefined;
  readonly start: StatedStart & { readonly starts: string };
}

const hasDay = (start: StatedStart): start is NextStart['start'] => start.starts !== undefined;
/** One that nobody can come to any more is not the next for whoever reads it. */
const isOpen = ({ places, closed }: StatedStart): boolean => places?.state !== 'full' && closed === undefined;

/** The earliest start that a hub states and that one can still come to; undefined when it states none. */
export function nextStart(own: HubOwn | undefined, today: string): NextStart | undefined {
  const courses = own?.facts?.courses.map(({ course }) => course) ?? [];
  const found = [undefined, ...courses].flatMap((course) =>
    (stateCourse(own, course ?? '', today)?.starts ?? [])
      .filter(hasDay)
      .filter(isOpen)
      .map((start) => ({ course, start })),
  );
  // A month stands for its last day.
  const dayOf = ({ start }: NextStart): string => start.starts.padEnd(10, '-31');
  return found.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))[0];
}
