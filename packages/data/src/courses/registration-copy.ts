import type { Registration, RegistrationReason } from './registration-state.js';

/** Ends a reason that only the service itself can settle. */
export const REGISTRATION_SERVICE = 'The registration service shows whether you can register today.';

/** Goes with a reason that names dates of which not every one is confirmed. */
export const REGISTRATION_UNCONFIRMED = 'Not every date here is confirmed.';

/** A short line for each state. `{cohort}` is the cohort in a sentence: `autumn 2026`. */
export const REGISTRATION_HEADINGS: Readonly<Record<Registration['state'], string>> = {
  open: 'Registration for {cohort} is open',
  closed: 'Registration for {cohort} is closed',
  'not-opened': 'Registration for {cohort} has not opened yet',
  'not-known': 'Check whether you can still register for {cohort}',
};

/** Why, and what to do. Places: `{cohort}` as in a sentence, `{opens}`, `{closes}` and `{start}` the dates in words. */
export const REGISTRATION_REASONS: Readonly<Record<RegistrationReason, string>> = {
  'closing-day-passed': 'Registration closed on or before {closes}.',
  'no-longer-offered': 'DfE’s registration service no longer offers this cohort.',
  'opening-day-to-come': 'Registration is due to open on {opens}.',
  'closing-day-to-come': 'Registration opened on {opens} and closes on {closes}.',
  'not-yet-started': `Registration opened on {opens}. No closing date is published, so register soon. ${REGISTRATION_SERVICE}`,
  'opening-month': `Registration was due to open in {opens}. ${REGISTRATION_SERVICE}`,
  started: `Registration opened on {opens}. Courses start in {start}, and no closing date is published. ${REGISTRATION_SERVICE}`,
  'start-passed': `Courses began in {start}, and no closing date is published. Ask a provider whether you can still join, or plan for the next start. ${REGISTRATION_SERVICE}`,
  'no-opening-day': `No opening date is published. ${REGISTRATION_SERVICE}`,
  'nothing-announced': `No dates are published yet. ${REGISTRATION_SERVICE}`,
};
