/** True for a cohort's identifier, `autumn-2026`, whether or not there is such a cohort. */
export const isCohort = (text: string): boolean => /^(?:spring|autumn)-\d{4}$/.test(text);
