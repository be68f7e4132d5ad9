import type { CohortStart, RegistrationPeriod } from './cohort-start.js';

/**
 * The cohorts that a person may choose between: the next one, and those to come after it. One that has begun is there
 * for people who have started already; a page has to name it.
 */
export const cohortsOnOffer = <One extends Pick<CohortStart, 'begun'>>(cohorts: readonly One[]): One[] =>
  cohorts.filter(({ begun }) => !begun);

/**
 * How registration for a cohort stands on a day: `registrationState()` and its words, worked out beforehand. Undefined
 * when the cohort has no periods.
 *
 * @param today an ISO day
 */
export const registrationOn = (
  { registration }: Pick<CohortStart, 'registration'>,
  today: string,
): RegistrationPeriod | undefined => registration.filter(({ from }) => from <= today).at(-1);
