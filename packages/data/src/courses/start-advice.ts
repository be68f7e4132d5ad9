import type { StartAdvice } from './advice-on.js';
import { cohortOrder } from './cohort-order.js';
import type { CohortSummary } from './cohort-summary.js';
import { formatMoment, turningDays } from './cohort-start.js';
import { position } from './registration-state.js';

/** The cohort that starts next. */
export interface NextCohort {
  readonly id: string;
  readonly label: string;
  /** On its start, for every day there is. */
  readonly advice: readonly StartAdvice[];
}

/** `2026-11` → `in November 2026`; `2027-01-19` → `on 19 January 2027`. */
const when = (moment: string): string => `${moment.length === 7 ? 'in' : 'on'} ${formatMoment(moment)}`;

/** A closing month is over when it is; on a closing day it is too late already, as the registration service has it. */
const hasClosed = (day: string, closes: string): boolean =>
  position(day, closes) === 1 || (position(day, closes) === 0 && closes.length !== 7);

function copyOn(day: string, cohort: CohortSummary, later: string | null): string {
  const [start, opens, closes] = [cohort.start.value, cohort.opens.value, cohort.closes.value];
  if (start === null) return 'No start is published.';
  if (position(day, start) === 1) {
    const next = later === null ? 'No later start is published.' : `The next start is ${when(later)}.`;
    return `${cohort.label} courses have started. ${next}`;
  }
  if (closes !== null && hasClosed(day, closes)) return `Registration for courses ${when(start)} has closed.`;
  const begins = `Courses start ${when(start)}.`;
  const opening = opens === null ? null : position(day, opens);
  if (opens !== null && (opening === -1 || (opening === 0 && opens.length === 7)))
    return `${begins} Registration opens ${when(opens)}.`;
  if (closes !== null) return `${begins} Register before ${formatMoment(closes)}.`;
  if (position(day, start) >= 0) return `${begins} Ask a provider if there is still a place.`;
  return opens === null ? begins : `${begins} Registration opened ${when(opens)}.`;
}

/**
 * Advice on the next start, for every day there is: before, while and after registration, and when the start has passed.
 * A start that has passed is never given as a choice.
 *
 * @param later when the cohort after it starts; null when that is not published
 */
export function startAdvice(cohort: CohortSummary, later: string | null): StartAdvice[] {
  const { start, opens, closes } = cohort;
  const days = ['', ...[start.value, opens.value, closes.value].flatMap(turningDays)].sort();
  const all = days.map((from) => ({ from, words: copyOn(from || '0000-01-01', cohort, later) }));
  return all.filter(({ words }, at) => words !== all[at - 1]?.words);
}

/** The start of the cohort after the next one; null when none is published. */
function laterStart(next: CohortSummary, after: CohortSummary | undefined): string | null {
  return after && cohortOrder(after.id) > cohortOrder(next.id) ? after.start.value : null;
}

/** The first of these, as they stand in their slice, with advice on its start. Its texts are empty where there is none. */
export function nextCohort([next, after]: readonly CohortSummary[]): NextCohort {
  if (!next) return { id: '', label: '', advice: [] };
  return { id: next.id, label: next.label, advice: startAdvice(next, laterStart(next, after)) };
}
