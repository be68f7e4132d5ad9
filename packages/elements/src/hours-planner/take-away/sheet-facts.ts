import { cohortInSentence } from '@npq-widgets/data';
import type { HoursPlan, PlannedWork } from '@npq-widgets/data/plan';
import { statementOf } from '../model/plan-question.js';
import type { WeeksShown } from '../model/weeks.js';

/** An outcome of the checker that the page for the headteacher has words for, with its cohort as one says it. */
export interface FundingCheck {
  readonly outcome: 'eligible' | 'in-review' | 'not-eligible';
  readonly cohort: string;
}

/** What a checker on the page came to for this course; undefined for another course, or while it hangs on something. */
export function checkedFor(course: string, shared = ''): FundingCheck | undefined {
  const [of, cohort = '', outcome] = shared.split(' ');
  const isClear = outcome === 'eligible' || outcome === 'in-review' || outcome === 'not-eligible';
  return of === course && isClear ? { outcome, cohort: cohortInSentence(cohort) } : undefined;
}

/** More would need a second page. */
const MOST_DAYS = 8;
const MOST_PLACES = 2;

/** Days out of school: those with a date, as far as the page has room, and how many more there are of each kind. */
interface DaysOut {
  readonly dated: readonly (PlannedWork & { readonly day: string })[];
  readonly more: number;
  readonly undated: number;
}

const isDated = (work: PlannedWork): work is PlannedWork & { readonly day: string } => work.day !== null;

export function daysOutOf({ plan }: { readonly plan: Pick<HoursPlan, 'weeks'> }): DaysOut {
  const out = plan.weeks.flatMap(({ work }) => work).filter(({ session }) => session?.takesOut);
  const dated = out.filter(isDated);
  return {
    dated: dated.slice(0, MOST_DAYS),
    more: Math.max(0, dated.length - MOST_DAYS),
    undated: out.length - dated.length,
  };
}

/** Where one meets in person, as the hub says it: of each session, else of all. */
export function placesOf({ plan, context }: Pick<WeeksShown, 'plan' | 'context'>): readonly string[] {
  const sessions = plan.weeks.flatMap(({ work }) => work.flatMap(({ session }) => session ?? []));
  const inPerson = sessions.filter(({ mode }) => mode === 'in-person');
  const named = inPerson.flatMap(({ place }) => place ?? []);
  const venue = statementOf(context)?.venue;
  const places = named.length || !venue || inPerson.length === 0 ? named : [venue];
  return [...new Set(places)].slice(0, MOST_PLACES);
}
