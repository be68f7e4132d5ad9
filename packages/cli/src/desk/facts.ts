import type { CohortSummary, CourseSummary, EndedCourse } from '@npq-widgets/data';
import type { AnswerId, FundingReasons, RuleSet } from '@npq-widgets/data/funding';
import cohortRecords from '@npq-widgets/data/records/cohorts';
import establishmentTypes from '@npq-widgets/data/records/funding/establishment-types';
import questions from '@npq-widgets/data/records/funding/questions';
import cohorts from '@npq-widgets/data/slices/cohorts';
import pastCohorts from '@npq-widgets/data/slices/cohorts-past';
import courses from '@npq-widgets/data/slices/courses';
import endedCourses from '@npq-widgets/data/slices/ended-courses';
import reasons from '@npq-widgets/data/slices/funding-reasons';
import rules from '@npq-widgets/data/slices/funding-rules';
import past from '@npq-widgets/data/slices/funding-rules-past';
import { tidy } from './tidy.js';

/** What a list is checked against: the rules of every cohort, and the words that go with them. */
export interface DeskFacts {
  readonly ruleSets: readonly RuleSet[];
  readonly reasons: Pick<FundingReasons, 'results' | 'conditions'>;
  readonly courses: readonly CourseSummary[];
  /** Each with the name that DfE's service has for it, such as `2026b`. */
  readonly cohorts: readonly (CohortSummary & { readonly dfeCohort: string | null })[];
  /** NPQs that nobody can take any more. */
  readonly endedCourses: readonly EndedCourse[];
  /** Kinds of school by their GIAS code. */
  readonly establishmentTypes: readonly { readonly id: string; readonly name: string }[];
  /** Our own questions, as a list may have them over a column, with the one answer that each settles. */
  readonly questions: readonly { readonly title: string; readonly answer: AnswerId }[];
  /** What our own questions offer, and the value that each label stands for. */
  readonly answerLabels: ReadonlyMap<AnswerId, ReadonlyMap<string, string>>;
}

/** Questions that settle one answer, each offer of theirs one value. */
const plainQuestions = questions.items.flatMap(({ title, answers, options }) => {
  const [answer, ...more] = answers;
  return answer !== undefined && more.length === 0
    ? [{ title, answer, options: (options ?? []).filter((option) => !('types' in option)) }]
    : [];
});

const dfeNames = new Map(cohortRecords.items.map(({ id, dfeCohort }) => [id, dfeCohort]));

/** The built-in facts: a desk has lists of earlier years too. */
export const deskFacts: DeskFacts = {
  ruleSets: [...rules, ...past.ruleSets],
  reasons: {
    results: { ...past.reasons.results, ...reasons.results },
    conditions: { ...past.reasons.conditions, ...reasons.conditions },
  },
  courses,
  cohorts: [...cohorts, ...pastCohorts].map((cohort) => ({
    ...cohort,
    dfeCohort: dfeNames.get(cohort.id) ?? null,
  })),
  endedCourses,
  establishmentTypes: establishmentTypes.items,
  questions: plainQuestions,
  answerLabels: new Map(
    plainQuestions.map(({ answer, options }) => [
      answer,
      new Map(
        options
          // Yes to a question is a yes only where the column says yes and no too.
          .filter(({ label, value }) => !/^(?:yes|no)$/i.test(label) || /^(?:yes|no)$/.test(value))
          .map(({ label, value }) => [tidy(label), value]),
      ),
    ]),
  ),
};

/** A cohort as people say it: `Autumn 2026`. */
export const cohortLabel = (id: string, { cohorts: known }: DeskFacts): string =>
  known.find((cohort) => cohort.id === id)?.label ?? id;
