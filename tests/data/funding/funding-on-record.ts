import { readFile } from 'node:fs/promises';

import { assess, nextQuestion, projectRuleSet } from '@npq-widgets/data/funding';
import type { AnswerId, Answers, Assessment, RuleSet } from '@npq-widgets/data/funding';
import {
  fundingQuestionRecord,
  fundingResultRecord,
  parseRecord,
  ruleSetRecord,
} from '@npq-widgets/data/schema';
import type { RuleSetRecord } from '@npq-widgets/data/schema';

const folder = new URL('../../../packages/data/records/', import.meta.url);

/** A record file as it is written, before it is checked. */
export const readRaw = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'));

/** Every rule set, newest first. */
export const RULE_SETS = [
  'spring-2027',
  'autumn-2026',
  'spring-2026',
  'autumn-2025',
  'spring-2025',
  'autumn-2024',
  'academic-year-2023-24',
  'academic-year-2022-23',
  'academic-year-2021-22',
  'autumn-2021-first-rule',
] as const;

export const results = parseRecord(fundingResultRecord, await readRaw('funding/results')).items;
export const questions = parseRecord(fundingQuestionRecord, await readRaw('funding/questions')).items;
export const records: readonly RuleSetRecord[] = await Promise.all(
  RULE_SETS.map(async (id) => parseRecord(ruleSetRecord, await readRaw(`funding/${id}`), id)),
);
export const ruleSets: readonly RuleSet[] = records.map((record) =>
  projectRuleSet(record, { items: results } as never),
);

/** The rule set with this id. Throws when it is not on record, so that a test cannot pass by finding nothing. */
export function ruleSet(id: string): RuleSet {
  const found = ruleSets.find((set) => set.id === id);
  if (!found) throw new Error(`No rule set "${id}" is on record.`);
  return found;
}

export const autumn2026 = ruleSet('autumn-2026');
export const TODAY = '2026-11-21';

export const [SL, H, EL, EYL, LT, LBC, LTD, LL, LPM, SENCO, EHCO] = [
  'npq-senior-leadership',
  'npq-headship',
  'npq-executive-leadership',
  'npq-early-years-leadership',
  'npq-leading-teaching',
  'npq-leading-behaviour-culture',
  'npq-leading-teaching-development',
  'npq-leading-literacy',
  'npq-leading-primary-mathematics',
  'npq-senco',
  'npq-early-headship-coaching-offer',
] as const;
export const COURSES = [SL, H, EL, EYL, LT, LBC, LTD, LL, LPM, SENCO, EHCO] as const;
export const NPQS = COURSES.slice(0, -1);

export const assessed = (answers: Answers, on = TODAY, sets = ruleSets): Assessment =>
  assess(answers, sets, on);
export const next = (answers: Answers, on = TODAY, sets = ruleSets): AnswerId | null =>
  nextQuestion(answers, sets, on);

/** Everything that could make an outcome conditional is said to be so. */
export const settled = { cohort: 'autumn-2026', worksInEngland: 'yes', previouslyFunded: 'no' } as const;
