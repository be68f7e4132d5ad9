import { findFault, findLine } from '../own-facts/find-line.js';
import { findPast } from '../own-facts/find-past.js';
import { formatPath } from '../own-facts/format-path.js';
import type { OwnFacts } from './own-facts.js';
import { readOwnFactsText } from './read-own-facts.js';

/** Something to say of a place in a hub's file. */
export interface OwnFactsRemark {
  /** Counted from 1. */
  readonly line: number;
  /** The field, such as `courses, 1st, cohorts, 2nd, starts`; empty where the text is not JSON. */
  readonly where: string;
  /** What to write there, or what becomes of it. */
  readonly advice: string;
}

/** What the text of a hub's file comes to. */
export interface OwnFactsCheck {
  /** Null when anything is wrong. */
  readonly facts: OwnFacts | null;
  readonly faults: readonly OwnFactsRemark[];
  /** What is right and is not shown, because its day has passed. */
  readonly notes: readonly OwnFactsRemark[];
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly advice: string;
}

/** Reads the text of a hub's file as an office wants to hear of it: line, field and what to write. Never throws. */
export function checkOwnFactsText(text: string, today: string): OwnFactsCheck {
  const bare = text.replace(/^\uFEFF/, '');
  const fault = findFault(bare);
  if (fault) return { facts: null, faults: [{ ...fault, where: '' }], notes: [] };
  const remark = ({ path, advice }: Place): OwnFactsRemark => ({
    line: findLine(bare, path),
    where: formatPath(path),
    advice,
  });
  const { facts, problems } = readOwnFactsText(bare);
  return { facts, faults: problems.map(remark), notes: facts ? findPast(facts, today).map(remark) : [] };
}
