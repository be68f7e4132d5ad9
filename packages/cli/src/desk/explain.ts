import { cohortInSentence } from '@npq-widgets/data';
import { assess, fillText } from '@npq-widgets/data/funding';
import type { Answers, Assessment, Outcome } from '@npq-widgets/data/funding';
import { columnName } from './columns.js';
import type { DeskFacts } from './facts.js';

/** What is added to a row that was checked; the cells are those of `ADDED`, in its order. */
export interface Explained {
  readonly outcome: Outcome;
  readonly stops: boolean;
  readonly cells: readonly string[];
}

const OPEN = 'Not settled. It depends on what stands in depends_on.';

function reasonOf(
  { outcome, reason, reasons, conditions, registration }: Assessment,
  answers: Answers,
  facts: DeskFacts,
): string {
  const { results, conditions: clauses } = facts.reasons;
  const names = {
    cohort: cohortInSentence(answers.cohort ?? ''),
    course: facts.courses.find(({ id }) => id === answers.course)?.name ?? '',
  };
  const why =
    outcome === 'depends' && reason === null
      ? [OPEN]
      : [reasons.map((id) => results[id] ?? id).join(' Or: ')];
  const provisos = conditions.flatMap((id) => clauses[id] ?? []).join(', and ');
  if (provisos !== '' && (outcome === 'eligible' || outcome === 'in-review'))
    why.push(`This holds as long as ${provisos}.`);
  if (registration.reason !== null) why.push(results[registration.reason] ?? registration.reason);
  return fillText(why.join(' '), names);
}

/** Assesses one row. Where no rules spoke, nothing is said of registration. */
export function explain(answers: Answers, facts: DeskFacts, on: string): Explained {
  const assessment = assess(answers, facts.ruleSets, on);
  const { outcome, code, dependsOn, registration } = assessment;
  return {
    outcome,
    stops: registration.status === 'stops',
    cells: [
      outcome,
      code ?? '',
      reasonOf(assessment, answers, facts),
      dependsOn.map(columnName).join(', '),
      outcome === 'no-rules' ? '' : registration.status,
    ],
  };
}
