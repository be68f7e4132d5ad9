import type { OwnFacts } from '../schema/own-facts.js';

/** Something that is right and will not be shown. */
export interface PastNote {
  readonly path: readonly (string | number)[];
  readonly advice: string;
}

/** What in a file has passed on this day. */
export function findPast({ expires, courses }: OwnFacts, today: string): PastNote[] {
  const found: [path: (string | number)[], advice: string][] = [];
  if (expires < today) found.push([['expires'], 'This day has passed, so nothing of the file is shown.']);
  courses.forEach(({ cohorts }, course) =>
    cohorts.forEach(({ starts, sessions = [] }, cohort) => {
      const path = ['courses', course, 'cohorts', cohort];
      if (starts < today.slice(0, starts.length))
        found.push([[...path, 'starts'], 'This cohort has begun, so it is not shown.']);
      sessions.forEach(({ date }, session) => {
        if (date < today) found.push([[...path, 'sessions', session, 'date'], 'This session has passed.']);
      });
    }),
  );
  return found.map(([path, advice]) => ({ path, advice }));
}
