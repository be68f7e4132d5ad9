/**
 * Where a cohort stands in time: spring before autumn of the same year. Higher is later.
 *
 * @returns NaN when the identifier is not of the form `autumn-2026`, so that no comparison with it is true
 */
export function cohortOrder(cohort: string): number {
  const [, season, year] = /^(spring|autumn)-(\d{4})$/.exec(cohort) ?? [];
  return season === undefined ? NaN : Number(year) * 2 + (season === 'autumn' ? 1 : 0);
}
