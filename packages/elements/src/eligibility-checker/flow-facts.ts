import type { FundingRulesPast } from '@npq-widgets/data/funding';
import firstQuestions from '@npq-widgets/data/slices/funding-first-questions';
import moreQuestions from '@npq-widgets/data/slices/funding-questions';
import rules from '@npq-widgets/data/slices/funding-rules';
import type { FlowFacts } from './checker-flow.js';
import type { JourneyHost } from './journey-host.js';

/** What a hub may supply of it. */
export const FLOW_SLICES = ['funding-first-questions', 'funding-questions', 'funding-rules'] as const;

/**
 * The rules and their questions: what the hub supplies, else the built-in ones; those of earlier cohorts beside them.
 *
 * @param on the day of registration, ISO
 */
export function gatherFacts(
  given: JourneyHost['given'],
  past: FundingRulesPast | undefined,
  on: string,
): FlowFacts {
  const questions = [
    ...(given('funding-first-questions') ?? firstQuestions),
    ...(given('funding-questions') ?? moreQuestions),
  ];
  const ruleSets = given('funding-rules') ?? rules;
  if (!past) return { ruleSets, questions, on };
  return { ruleSets: [...ruleSets, ...past.ruleSets], questions: [...questions, ...past.questions], on };
}
