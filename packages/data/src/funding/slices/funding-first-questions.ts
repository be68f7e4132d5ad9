import { FIRST_ANSWERS } from '../funding-records.js';
import { gatherQuestions } from '../gather-copy.js';
import type { CopyRecords } from '../gather-copy.js';
import type { FundingQuestions } from '../question-copy.js';

/** What is asked in the same words for every cohort: the cohort, the course, and England. */
export const build = (records: CopyRecords): FundingQuestions => gatherQuestions(FIRST_ANSWERS, records);
