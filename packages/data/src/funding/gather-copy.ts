import { addressOf } from '../courses/address-of.js';
import { DataError } from '../errors.js';
import type { AddressRecord } from '../schema/addresses.js';
import type {
  AnswerId,
  FundingAdviceRecord,
  FundingConditionRecord,
  FundingQuestionRecord,
  FundingResultRecord,
  RuleSetRecord,
} from '../schema/funding.js';
import { resultIds } from './project.js';
import { earliestReview } from '../sources.js';
import type { FundingReasons } from './reasons.js';
import type { FundingQuestions, CopyLink } from './question-copy.js';

export interface CopyRecords {
  readonly addresses: AddressRecord;
  readonly 'funding/questions': FundingQuestionRecord;
  readonly 'funding/results': FundingResultRecord;
  readonly 'funding/conditions': FundingConditionRecord;
  readonly 'funding/advice': FundingAdviceRecord;
}

type RecordLink = { address: string; text: string } | undefined;

const linkTo = (link: RecordLink, addresses: AddressRecord): { link?: CopyLink } =>
  link ? { link: { text: link.text, url: addressOf(addresses, link.address) } } : {};

/** The questions that one of the answers needs, as a page asks them. */
export function gatherQuestions(ids: ReadonlySet<AnswerId>, records: CopyRecords): FundingQuestions {
  return records['funding/questions'].items
    .filter(({ answers }) => answers.some((id) => ids.has(id)))
    .map(({ id, answers, when, title, hint, error, options, link }) => ({
      id,
      answers,
      ...(when && { when }),
      title,
      ...(hint !== undefined && { hint }),
      error,
      options,
      ...linkTo(link, records.addresses),
    }));
}

/** Rule id → what is true of a person who passes it. Throws DataError when two rules of one name say different things. */
export function gatherChecks(sets: readonly RuleSetRecord[]): Record<string, string> {
  const copy: Record<string, string> = {};
  for (const { id, about } of sets.flatMap(({ items }) => items)) {
    if ((copy[id] ?? about) !== about) throw new DataError(`Two rules called "${id}" say different things.`);
    copy[id] = about;
  }
  return copy;
}

/** The copy of everything that the rule sets lead to and, if wanted, what comes after a result. */
export function gatherReasons(
  sets: readonly RuleSetRecord[],
  records: CopyRecords,
  withAdvice: boolean,
  more: readonly string[] = [],
): FundingReasons {
  const ids = new Set([...sets.flatMap(resultIds), ...more]);
  const results = records['funding/results'].items.filter(({ id }) => ids.has(id));
  const named = new Set(results.flatMap(({ conditions: own = [] }) => own));
  const known = new Set(
    sets.flatMap(({ items, questions }) => [...items, ...questions].map(({ id }): string => id)),
  );
  const conditions = records['funding/conditions'].items.filter(({ id }) => named.has(id) || known.has(id));
  const advice = withAdvice ? records['funding/advice'].items : [];
  const reviewBy = earliestReview([...results, ...conditions, ...advice]);
  return {
    results: Object.fromEntries(results.map(({ id, text }) => [id, text])),
    checks: gatherChecks(sets),
    conditions: Object.fromEntries(conditions.map(({ id, text }) => [id, text])),
    advice: advice.map(({ id, kind, outcomes, when, text, link }) => ({
      id,
      kind,
      outcomes,
      ...(when && { when }),
      text,
      ...linkTo(link, records.addresses),
    })),
    reviewBy,
  };
}
