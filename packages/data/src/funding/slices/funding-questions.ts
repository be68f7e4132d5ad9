import { FIRST_ANSWERS, askedAnswers, currentRuleSets } from '../funding-records.js';
import type { FundingRecords } from '../funding-records.js';
import { gatherQuestions } from '../gather-copy.js';
import type { FundingQuestions } from '../question-copy.js';

/** The questions after the first ones. */
export function build(records: FundingRecords): FundingQuestions {
  const asked = [...askedAnswers(currentRuleSets(records))];
  return gatherQuestions(new Set(asked.filter((id) => !FIRST_ANSWERS.has(id))), records);
}
