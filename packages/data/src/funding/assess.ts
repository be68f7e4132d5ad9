import type { AnswerId, Outcome } from '../schema/funding.js';
import type { Answers } from './answers.js';
import { applicableAnswers, withoutNotSure } from './applicable.js';
import { chooseRuleSet } from './choose-rule-set.js';
import type { RuleSet } from './rule-set.js';
import { checkRegistration } from './check-registration.js';
import type { RegistrationCheck } from './check-registration.js';
import { traceRules } from './trace-rules.js';
import type { Check } from './trace-rules.js';
import { weigh } from './weigh.js';

export interface Assessment {
  readonly outcome: Outcome;
  /** Nothing that is still to be known can change the outcome. */
  readonly definite: boolean;
  /** DfE's own result code; null when it is not settled, or not on record. */
  readonly code: string | null;
  /** Id of the result that explains the outcome; null when it still depends, or when any of `reasons` may be it. */
  readonly reason: string | null;
  readonly reasons: readonly string[];
  readonly registration: RegistrationCheck;
  /** What must be so besides: ids of conditions. */
  readonly conditions: readonly string[];
  /** The answers that would settle it, in the order of asking. None where no rule is on record for what they would say. */
  readonly dependsOn: readonly AnswerId[];
  readonly trace: readonly Check[];
  readonly cohort: string | null;
  readonly ruleSet: string | null;
  /** `ended`: the last rules of a cohort whose registration is over. */
  readonly timing: 'in-force' | 'ended' | 'not-yet' | 'unknown';
  /** Id of the rule that gave the reason. `getEvidence()` says what it rests on. */
  readonly rule: string | null;
  /** The day on which the sources of the rules were read. */
  readonly read: string | null;
  readonly holdsUntil: string | null;
  /** After this day what is said here needs other words: these were the rules. */
  readonly reviewBy: string | null;
}

const nothingKnown = {
  definite: false,
  code: null,
  registration: { status: 'open', reason: null },
  conditions: [],
  trace: [],
  rule: null,
  read: null,
  holdsUntil: null,
  reviewBy: null,
} as const;

/** No rules speak: no cohort was chosen, it has none on record, or they did not stand yet on that day. */
function withoutRules({ cohort }: Answers, timing: 'not-yet' | 'unknown', set: RuleSet | null): Assessment {
  const own = { cohort: cohort ?? null, ruleSet: set?.id ?? null, timing };
  if (cohort === undefined)
    return { ...nothingKnown, ...own, outcome: 'depends', reason: null, reasons: [], dependsOn: ['cohort'] };
  const reason = set ? 'not-yet-published' : 'not-published';
  return {
    ...nothingKnown,
    ...own,
    definite: true,
    outcome: 'no-rules',
    reason,
    reasons: [reason],
    dependsOn: [],
  };
}

const only = <Item>(items: Iterable<Item>): Item | undefined => {
  const [item, ...more] = new Set(items);
  return more.length > 0 ? undefined : item;
};

/**
 * Whether the rules for scholarship funding are met. Pure: `on` is the day of registration as `2026-11-21`.
 *
 * An outcome is definite when every way of filling in what is absent or `not-sure` gives it. When all else is settled
 * and only what is asked last is not known, `eligible` waits for that, or stands on it where the person is not sure.
 */
export function assess(answers: Answers, ruleSets: readonly RuleSet[], on: string): Assessment {
  const { set, timing } = chooseRuleSet(answers, ruleSets, on);
  if (!set || timing === 'not-yet') return withoutRules(answers, timing, set);
  const applicable = applicableAnswers(set, answers);
  const { outcome, reasons, isDefinite, assumed, prospect } = weigh(set, applicable);
  const { registration, conditions } = checkRegistration(set, applicable);
  const definite = prospect.matters.length === 0;
  const { checks, decidedBy } = traceRules(set, withoutNotSure(applicable), definite);
  return {
    outcome,
    definite,
    code: only(prospect.results.map((id) => set.results[id]?.code ?? null)) ?? null,
    reason: isDefinite ? (only(reasons) ?? null) : null,
    reasons,
    registration,
    conditions: [
      ...assumed,
      ...(isDefinite ? reasons.flatMap((id) => set.results[id]?.conditions ?? []) : []),
      ...conditions,
    ],
    dependsOn: isDefinite
      ? []
      : set.questions.map(({ id }) => id).filter((id) => prospect.matters.includes(id)),
    trace: checks,
    cohort: answers.cohort ?? null,
    ruleSet: set.id,
    timing,
    rule: isDefinite ? decidedBy : null,
    read: set.read,
    holdsUntil: set.holdsUntil,
    reviewBy: set.reviewBy,
  };
}
