import type { FundingEvidence } from '../evidence.js';
import { currentRuleSets } from '../funding-records.js';
import type { FundingRecords } from '../funding-records.js';
import { gatherEvidence } from '../gather-evidence.js';

/** What the rules of today rest on. */
export const build = (records: FundingRecords): FundingEvidence =>
  gatherEvidence(currentRuleSets(records), records);
