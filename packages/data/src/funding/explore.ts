import type { AnswerId } from '../schema/funding.js';
import type { Answers } from './answers.js';
import { evaluate } from './conditions.js';
import { decide } from './decide.js';
import type { RuleQuestion, RuleSet } from './rule-set.js';

/** Everything that some way of filling in the open questions leads to. */
export interface Prospect {
  /**
   * The outcome, when every way gives the same one. Else a text that is the same for two prospects exactly when the
   * outcomes turn on the same answers in the same way: questions are gone through in one order and those that change
   * nothing are left out, as in a reduced decision diagram.
   */
  readonly key: string;
  readonly results: readonly string[];
  /** The questions whose answers can change the outcome. */
  readonly matters: readonly AnswerId[];
}

/** Whether a person can be asked a question, once they have given the answers in `known`. */
export type CanAsk = (question: RuleQuestion, known: Answers) => boolean;

/**
 * Fills in the open questions in every way. With `canAsk`, only what can be asked is treated as something that will be
 * known: where the rest still decides, the outcome is `depends`.
 */
export function explore(
  set: RuleSet,
  known: Answers,
  open: readonly RuleQuestion[],
  canAsk?: CanAsk,
): Prospect {
  const missing = new Set<string>();
  const asked = (): RuleQuestion[] => open.filter(({ id }) => missing.has(id));
  const result = decide(set, known, missing) ?? (asked().length === 0 ? decide(set, known) : undefined);
  if (result !== undefined)
    return { key: set.results[result]?.outcome ?? 'depends', results: [result], matters: [] };
  const next = canAsk ? asked().find((question) => canAsk(question, known)) : asked()[0];
  if (!next) {
    const rest = explore(set, known, open);
    return rest.matters.length > 0 ? { ...rest, key: 'depends', matters: [] } : rest;
  }
  const others = open.filter((question) => question !== next);
  const { id, values, if: condition = {} } = next;
  if (evaluate(condition, known, set.names) === false) return explore(set, known, others, canAsk);
  const ways = values.map((value) => explore(set, { ...known, [id]: value }, others, canAsk));
  const keys = new Set(ways.map(({ key }) => key));
  const results = [...new Set(ways.flatMap((way) => way.results))];
  const matters = [...new Set(ways.flatMap((way) => way.matters))];
  if (keys.size === 1) return { key: [...keys].join(), results, matters };
  return { key: `${id}(${ways.map(({ key }) => key).join()})`, results, matters: [id, ...matters] };
}
