import type { FundingLevel } from '../schema/cohorts.js';
import { cohortInSentence } from './cohort-in-sentence.js';
import { cohortOrder } from './cohort-order.js';
import type { CohortSummary } from './cohort-summary.js';
import { registrationState } from './registration-state.js';
import type { Registration } from './registration-state.js';
import {
  REGISTRATION_HEADINGS,
  REGISTRATION_REASONS,
  REGISTRATION_SERVICE,
  REGISTRATION_UNCONFIRMED,
} from './registration-copy.js';

/** How registration stands from a day on, in words. */
export interface RegistrationPeriod {
  /** ISO day; empty: from ever. */
  readonly from: string;
  readonly state: Registration['state'];
  readonly heading: string;
  readonly because: string;
  /** Address of DfE's registration service, where only it can tell: a page says so. */
  readonly service?: string;
}

/** A cohort as a page offers it before anything is asked. What registration rests on stands in `cohort-sources`. */
export interface CohortStart {
  readonly id: string;
  readonly label: string;
  readonly funding: FundingLevel;
  /** A later cohort is on offer: this one is only for people who have started already. */
  readonly begun?: true;
  /** In the order of time. */
  readonly registration: readonly RegistrationPeriod[];
  readonly reviewBy: string;
}

/** `2026-11` → `November 2026`; `2027-01-19` → `19 January 2027`. */
export const formatMoment = (moment: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...(moment.length > 7 && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(moment.slice(0, 10)));

/** The days on which a date can change the state: its first, and the one after its last. */
export function turningDays(moment: string | null): string[] {
  if (moment === null) return [];
  const first = moment.length === 7 ? `${moment}-01` : moment.slice(0, 10);
  const after = new Date(first);
  if (moment.length === 7) after.setUTCMonth(after.getUTCMonth() + 1);
  else after.setUTCDate(after.getUTCDate() + 1);
  return [first, after.toISOString().slice(0, 10)];
}

/** What `registrationState()` says of every day there is, in as few periods as that takes. */
function periods(cohort: CohortSummary, service: string): RegistrationPeriod[] {
  const { id, start, opens, closes, offered } = cohort;
  const moments: Record<string, string | null> = {
    opens: opens.value,
    closes: closes.value,
    start: start.value,
  };
  const fill = (text: string): string =>
    text
      .replace('{cohort}', cohortInSentence(id))
      .replace(/(on )?\{(\w+)\}/g, (_, on: string | undefined, name: string) => {
        const moment = moments[name] ?? '';
        // On a day, but in a month.
        return `${on && moment.length === 7 ? 'in ' : (on ?? '')}${moment && formatMoment(moment)}`;
      });
  const days = ['', ...[start.value, opens.value, closes.value, offered.on].flatMap(turningDays)].sort();
  const all = days.map((from): RegistrationPeriod => {
    const { state, because, confidence } = registrationState(cohort, from || '0000-01-01');
    const reason = REGISTRATION_REASONS[because];
    const doubt = confidence !== 'high' && reason.includes('{') ? ` ${REGISTRATION_UNCONFIRMED}` : '';
    const asks = reason.endsWith(REGISTRATION_SERVICE);
    const known = asks ? reason.slice(0, -REGISTRATION_SERVICE.length).trim() : reason;
    return {
      from,
      state,
      heading: fill(REGISTRATION_HEADINGS[state]),
      because: fill(known) + doubt,
      ...(asks && { service }),
    };
  });
  return all.filter(
    ({ heading, because }, index) =>
      heading !== all[index - 1]?.heading || because !== all[index - 1]?.because,
  );
}

/**
 * Cohorts as a page offers them, in the given order.
 *
 * @param next the order of the next cohort to start: those before it have begun
 * @param service address of DfE's registration service
 */
const toStarts = (cohorts: readonly CohortSummary[], next: number, service: string): CohortStart[] =>
  cohorts.map((cohort) => {
    const { id, label, funding, reviewBy } = cohort;
    return {
      id,
      label,
      funding,
      ...(cohortOrder(id) < next && { begun: true }),
      registration: periods(cohort, service),
      reviewBy,
    };
  });

/**
 * What the slice `cohort-starts` holds, worked out from what `cohorts` holds: the next cohort to start comes first.
 *
 * @param service address of DfE's registration service
 */
export const cohortStartsFrom = (cohorts: readonly CohortSummary[], service: string): CohortStart[] =>
  toStarts(cohorts, cohortOrder(cohorts[0]?.id ?? ''), service);

/** The same for `cohort-starts-past` and `cohorts-past`: all of these have begun. */
export const pastCohortStartsFrom = (cohorts: readonly CohortSummary[], service: string): CohortStart[] =>
  toStarts(cohorts, Infinity, service);
