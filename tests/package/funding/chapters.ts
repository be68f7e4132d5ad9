import cohorts from '@npq-widgets/data/records/cohorts';
import type { RuleSet } from '@npq-widgets/data/funding';
import type { RuleSetRecord } from '@npq-widgets/data/schema';
import { completeSets } from '../../data/funding/answer-sets.js';
import { assessed, records, ruleSet } from '../../data/funding/funding-on-record.js';
import { ends, journeysFrom } from '../../data/funding/journeys.js';
import { dayOf, matrixOf, type Row } from './marks.js';
import { lower } from './words.js';

/** One cohort under one rule set; several where they come to the same. Autumn 2021 had two rule sets, one after the other. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly record: RuleSetRecord;
  readonly set: RuleSet;
  readonly cohort: string;
  readonly rows: readonly Row[];
}

const labelOf = (cohort: string): string => cohorts.items.find(({ id }) => id === cohort)?.label ?? cohort;

function chapterOf(record: RuleSetRecord, ids: readonly string[]): Chapter {
  const [cohort = ''] = ids;
  const set = ruleSet(record.id);
  const isFirstRule = record.id.endsWith('first-rule');
  const [first = '', ...more] = ids.map(labelOf);
  return {
    id: isFirstRule ? record.id : ids.join('-and-'),
    title: [first, ...more.map(lower)].join(' and ') + (isFirstRule ? ', first rule' : ''),
    ...{ record, set, cohort, rows: matrixOf(set, cohort) },
  };
}

/** Newest first. */
export const chapters = (): Chapter[] =>
  records.flatMap((record) => {
    const set = ruleSet(record.id);
    const matrices = new Set(record.cohorts.map((cohort) => JSON.stringify(matrixOf(set, cohort))));
    if (matrices.size === 1) return [chapterOf(record, record.cohorts)];
    return record.cohorts.toReversed().map((cohort) => chapterOf(record, [cohort]));
  });

export interface Proof {
  readonly rules: number;
  /** Complete sets of answers: each comes to one outcome. */
  readonly sets: number;
  /** Ways through the questions as a page asks them. */
  readonly journeys: number;
}

/** Goes through every complete set of answers. Throws when one has not exactly one outcome. */
export function proofOf({ set, cohort }: Pick<Chapter, 'set' | 'cohort'>): Proof {
  const sets = completeSets(set, { cohort });
  const open = sets.find((answers) => {
    const { definite, reasons } = assessed(answers, dayOf(set), [set]);
    return !definite || reasons.length !== 1 || !set.results[reasons.join()];
  });
  if (open) throw new Error(`${set.id} has not one outcome for ${JSON.stringify(open)}.`);
  return {
    rules: set.rules.length,
    sets: sets.length,
    journeys: ends(journeysFrom({ cohort }, dayOf(set))).length,
  };
}
