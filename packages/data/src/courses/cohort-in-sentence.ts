/** `autumn-2026` → `autumn 2026`: a cohort's identifier as a sentence has it. */
export const cohortInSentence = (cohort: string): string => cohort.replace('-', ' ');
