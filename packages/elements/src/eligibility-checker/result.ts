import type { CourseSummary } from '@npq-widgets/data';
import type { FundingRulesPast } from '@npq-widgets/data/funding';
import type { FlowFacts } from './checker-flow.js';
import type { CheckerState } from './checker-state.js';

/** What a result is worked out from. */
export interface Result {
  readonly state: CheckerState;
  readonly facts: FlowFacts;
  readonly past: FundingRulesPast | undefined;
  readonly course: CourseSummary;
  /** As it stands in a sentence, such as `autumn 2026`. */
  readonly cohort: string;
  /** The cohort whose rules are shown because its own are not published, such as `autumn 2026`. */
  readonly last: string | undefined;
  readonly isSingle: boolean;
}
