import { DataError } from '../errors.js';
import type { FundingResultRecord, FundingRule, RuleSetRecord } from '../schema/funding.js';
import type { Rule, RuleSet, Verdict } from './rule-set.js';

const YES_NO = ['yes', 'no'] as const;

/** A rule as a page needs it: without its words and what it rests on. */
const rule = ({ id, appliesTo, requires, ifMet, ifNotMet, from, to }: FundingRule): Rule => ({
  id,
  ...(appliesTo && { appliesTo }),
  ...(requires && { requires }),
  ...(ifMet !== undefined && { ifMet }),
  ...(ifNotMet !== undefined && { ifNotMet }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

/** The ids of every result that a rule set can lead to. */
export const resultIds = ({ items, fallback }: Pick<RuleSetRecord, 'items' | 'fallback'>): string[] => [
  ...new Set([
    ...items.flatMap(({ ifMet, ifNotMet }) => [ifMet, ifNotMet]).filter((id) => id !== undefined),
    fallback,
  ]),
];

function verdicts(record: RuleSetRecord, results: FundingResultRecord): Record<string, Verdict> {
  const found: Record<string, Verdict> = {};
  for (const id of resultIds(record)) {
    const result = results.items.find((one) => one.id === id);
    if (!result)
      throw new DataError(`The rules of ${record.id} lead to "${id}", which is no result on record.`);
    const { outcome, code, conditions } = result;
    if (outcome !== null)
      found[id] = { outcome, code: record.codes ? code : null, ...(conditions && { conditions }) };
  }
  return found;
}

const earliest = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

/**
 * A rule set as the engine takes it, from its record.
 *
 * @throws DataError when a rule leads to a result that is not on record
 */
export function projectRuleSet(record: RuleSetRecord, results: FundingResultRecord): RuleSet {
  const { id, cohorts, from, to, funding, read, names, questions, fallback, alternatives, items } = record;
  return {
    id,
    cohorts,
    from,
    to,
    funding,
    read,
    holdsUntil: earliest(items.map(({ holdsUntil }) => holdsUntil)),
    reviewBy: earliest(items.map(({ reviewBy }) => reviewBy)) ?? read,
    names,
    questions: questions.map(({ values = [...YES_NO], ...question }) => ({ ...question, values })),
    rules: items.filter(({ blocker }) => !blocker).map(rule),
    fallback,
    blockers: items.filter(({ blocker }) => blocker).map(rule),
    results: verdicts(record, results),
    alternatives,
  };
}
