import { cohortOrder } from '@npq-widgets/data';
import type { AnswerId, RuleSet } from '@npq-widgets/data/funding';

/** How a cell of a column is read: one of its values, or what people call a course, or a number. */
type Kind = 'value' | 'course' | 'gias-code';

/** A column that the check reads. Every other one is carried through. */
export interface Column {
  /** As it stands in the first line: `on_pp50_list`. */
  readonly name: string;
  readonly answer: AnswerId;
  readonly kind: Kind;
  /** What a cell may say besides blank and `not sure`. Of courses their identifiers, of codes only samples. */
  readonly values: readonly string[];
  /** A row without it cannot be checked: blank and `not sure` are no values here. */
  readonly required: boolean;
}

/** What the check writes after the columns of the list, in this order. */
export const ADDED = ['outcome', 'code', 'reason', 'depends_on', 'registration'] as const;

const REQUIRED: readonly AnswerId[] = ['cohort', 'course'];

/** The column of an answer: the same words with underscores. */
export const columnName = (answer: AnswerId): string =>
  answer.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const cohortsOf = (ruleSets: readonly RuleSet[]): string[] =>
  ruleSets.flatMap((set) => set.cohorts).sort((a, b) => cohortOrder(a) - cohortOrder(b));

/** The columns that some rule set asks about, with every value that some rule set knows. `cohort` and `course` come first. */
export function findColumns(ruleSets: readonly RuleSet[]): Column[] {
  const questions = ruleSets.flatMap((set) => set.questions);
  const answers = new Set([...REQUIRED, ...questions.map(({ id }) => id)]);
  return [...answers].map((answer) => {
    const own = questions.filter(({ id }) => id === answer);
    const values = answer === 'cohort' ? cohortsOf(ruleSets) : own.flatMap((question) => question.values);
    const kind = answer === 'course' ? 'course' : own.some(({ open }) => open) ? 'gias-code' : 'value';
    return {
      name: columnName(answer),
      answer,
      kind,
      values: [...new Set(values)],
      required: REQUIRED.includes(answer),
    };
  });
}
