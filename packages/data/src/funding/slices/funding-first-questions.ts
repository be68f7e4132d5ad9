import { FIRST_ANSWERS } from '../funding-records.js';
import { gatherQuestions } from '../gather-copy.js';
import type { CopyRecords } from '../gather-copy.js';
import type { FundingQuestions } from '../question-copy.js';

/** What is asked before any rule is needed. */
export const build = (records: CopyRecords): FundingQuestions => gatherQuestions(FIRST_ANSWERS, records);
