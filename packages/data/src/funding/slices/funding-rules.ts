import { currentRuleSets, projectRuleSets } from '../funding-records.js';
import type { FundingRecords } from '../funding-records.js';
import type { RuleSets } from '../rule-set.js';

/** The rules of the cohorts that are current or coming, newest first. */
export const build = (records: FundingRecords): RuleSets =>
  projectRuleSets(currentRuleSets(records), records);
