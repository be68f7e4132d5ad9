import type { CohortSummary } from '@npq-widgets/data';

/** `a`, `a and b`, `a, b and c`. */
export const joinAnd = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** A website as people say it: without scheme, `www.` and a closing slash. */
export const spokenWebsite = (website: string): string =>
  website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** `autumn-2026` → `autumn 2026`: inside a sentence a cohort is no name. */
export const cohortInSentence = (id: string): string => id.replace('-', ' ');

/** The cohort's own label, else `Autumn 2026`. */
export function cohortLabel(id: string, cohorts: readonly CohortSummary[]): string {
  const plain = cohortInSentence(id);
  return cohorts.find((one) => one.id === id)?.label ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
