import type { CohortSummary, CourseSummary } from '@npq-widgets/data';
import type { FundingReasons, RuleSet } from '@npq-widgets/data/funding';
import cohorts from '@npq-widgets/data/slices/cohorts';
import pastCohorts from '@npq-widgets/data/slices/cohorts-past';
import courses from '@npq-widgets/data/slices/courses';
import reasons from '@npq-widgets/data/slices/funding-reasons';
import rules from '@npq-widgets/data/slices/funding-rules';
import past from '@npq-widgets/data/slices/funding-rules-past';

/** What a list is checked against: the rules of every cohort, and the words that go with them. */
export interface DeskFacts {
  readonly ruleSets: readonly RuleSet[];
  readonly reasons: Pick<FundingReasons, 'results' | 'conditions'>;
  readonly courses: readonly CourseSummary[];
  readonly cohorts: readonly CohortSummary[];
}

/** The built-in facts: a desk has lists of earlier years too. */
export const deskFacts: DeskFacts = {
  ruleSets: [...rules, ...past.ruleSets],
  reasons: {
    results: { ...past.reasons.results, ...reasons.results },
    conditions: { ...past.reasons.conditions, ...reasons.conditions },
  },
  courses,
  cohorts: [...cohorts, ...pastCohorts],
};

/** A cohort as people say it: `Autumn 2026`. */
export const cohortLabel = (id: string, { cohorts: known }: DeskFacts): string =>
  known.find((cohort) => cohort.id === id)?.label ?? id;
