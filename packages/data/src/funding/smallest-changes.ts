import type { AnswerId, Outcome } from '../schema/funding.js';
import { withAnswers } from './answers.js';
import type { Answers } from './answers.js';
import { withoutNotSure } from './applicable.js';
import { assess } from './assess.js';
import { chooseRuleSet } from './choose-rule-set.js';
import { evaluate } from './conditions.js';
import { answersFor } from './outcomes-by-course.js';
import type { RuleSet } from './rule-set.js';

/** What a person can change about a registration. Where they work is not among it; the setting they register under is. */
export type ChangeKind = 'course' | 'setting' | 'cohort';

export interface Change {
  readonly kinds: readonly ChangeKind[];
  /** The answers that would be other ones. */
  readonly answers: Answers;
  readonly outcome: Outcome;
  readonly conditions: readonly string[];
}

interface Step {
  readonly kinds: readonly ChangeKind[];
  readonly changed: Answers;
  readonly answers: Answers;
}

function steps(
  answers: Answers,
  ruleSets: readonly RuleSet[],
  on: string,
  cohorts: readonly string[],
): Step[] {
  const { set } = chooseRuleSet(answers, ruleSets, on);
  if (!set) return [];
  const courses = set.questions.find(({ id }) => id === 'course')?.values ?? [];
  // Nobody is asked about earlier funding before all else says eligible: what that is to lead there stands on it.
  const same = (changed: Answers): Answers => {
    const next = withAnswers(answers, changed);
    return answers.course === undefined ? next : answersFor(answers.course, next, set);
  };
  const step = (kind: ChangeKind, changed: Answers, next = same(changed)): Step => ({
    kinds: [kind],
    changed,
    answers: next,
  });
  return [
    ...courses
      .filter((course) => course !== answers.course)
      .map((course) => step('course', { course }, answersFor(course, answers, set))),
    ...set.alternatives
      .filter(({ from }) => evaluate(from, withoutNotSure(answers), set.names) === true)
      .map(({ to }) => step('setting', to)),
    ...cohorts.filter((cohort) => cohort !== answers.cohort).map((cohort) => step('cohort', { cohort })),
  ];
}

/**
 * The smallest changes that would lead to eligible, or, when none does, to a review: one change, and two only when no
 * single one helps. Empty when the outcome is eligible already, or when nothing that a person could change helps.
 *
 * @param cohorts the cohorts that a person could still register for
 * @param now what the answers come to as they are
 */
export function smallestChanges(
  answers: Answers,
  ruleSets: readonly RuleSet[],
  on: string,
  cohorts: readonly string[] = [],
  now: Outcome = assess(answers, ruleSets, on).outcome,
): readonly Change[] {
  if (now === 'eligible') return [];
  // Whoever would be reviewed already gains nothing from another review.
  const better = now === 'in-review' ? (['eligible'] as const) : (['eligible', 'in-review'] as const);
  const single = steps(answers, ruleSets, on, cohorts);
  const double = (): Step[] =>
    single.flatMap((first) =>
      steps(first.answers, ruleSets, on, cohorts)
        .filter(({ kinds: [kind] }) => kind !== undefined && !first.kinds.includes(kind))
        .map((second) => ({
          kinds: [...first.kinds, ...second.kinds],
          changed: { ...first.changed, ...second.changed },
          answers: second.answers,
        })),
    );
  for (const candidates of [() => single, double]) {
    const seen = new Set<string>();
    const changes = candidates().map(({ kinds, changed, answers: next }) => {
      const { outcome, conditions } = assess(next, ruleSets, on);
      return { kinds, answers: changed, outcome, conditions };
    });
    for (const wanted of better) {
      const found = changes.filter(({ outcome, answers: to }) => outcome === wanted && isFirst(seen, to));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Two changes lead to the same place whichever is made first. */
function isFirst(seen: Set<string>, to: Answers): boolean {
  const ids = (Object.keys(to) as AnswerId[]).sort();
  const key = ids.map((id) => `${id}=${to[id] ?? ''}`).join();
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
