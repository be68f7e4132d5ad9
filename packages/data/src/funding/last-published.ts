import { cohortOrder } from '../courses/cohort-order.js';
import type { RuleSet } from './rule-set.js';

/**
 * For a cohort whose rules are not published: the latest one before it whose rules are, so that a page can show them as
 * what they are. Null when its own are published, or none before it are.
 */
export function lastPublished(
  cohort: string,
  ruleSets: readonly Pick<RuleSet, 'cohorts' | 'funding'>[],
): string | null {
  const published = ruleSets.filter(({ funding }) => funding !== 'unknown').flatMap(({ cohorts }) => cohorts);
  if (published.includes(cohort)) return null;
  const earlier = published.filter((one) => cohortOrder(one) < cohortOrder(cohort));
  return earlier.sort((a, b) => cohortOrder(b) - cohortOrder(a))[0] ?? null;
}
