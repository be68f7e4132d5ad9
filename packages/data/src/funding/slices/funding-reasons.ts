import { currentRuleSets } from '../funding-records.js';
import type { FundingRecords } from '../funding-records.js';
import { gatherReasons } from '../gather-copy.js';
import type { FundingReasons } from '../reasons.js';

/** The copy of every result of today's rules, and of what comes after a result. */
export const build = (records: FundingRecords): FundingReasons =>
  gatherReasons(currentRuleSets(records), records, true, ['not-published', 'not-yet-published']);
