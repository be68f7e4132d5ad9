import type { CourseSummary, RegistrationPeriod } from '@npq-widgets/data';
import type {
  Answers,
  Assessment,
  Change,
  Difference,
  FundingEvidence,
  FundingPrices,
  FundingQuestions,
  FundingReasons,
  OutcomesByCourse,
  QuestionCopy,
} from '@npq-widgets/data/funding';
import type { nothing, TemplateResult } from 'lit';
import type { HubIdentity } from '../core/contexts.js';
import type { JourneyHost } from './journey-host.js';

/** Registration for the cohort is over: why, and the cohort to check for instead. */
export interface Closed {
  readonly heading: string;
  readonly because: string;
  /** Undefined when none is on offer. */
  readonly instead: string | undefined;
}

/** Everything that a result shows, worked out. */
export interface ShownResult {
  readonly assessment: Assessment;
  /** What the last published rules come to, where the cohort's own are not published. */
  readonly last: Assessment | undefined;
  /** Names in a sentence, such as `autumn 2026`. */
  readonly cohort: string;
  readonly lastCohort: string | undefined;
  readonly closed: Closed | undefined;
  /** How registration stands where it is not open yet, or not known to be. */
  readonly standing: RegistrationPeriod | undefined;
  readonly course: CourseSummary;
  readonly courses: readonly CourseSummary[];
  readonly answers: Answers;
  readonly answered: readonly QuestionCopy[];
  readonly questions: FundingQuestions;
  readonly reasons: FundingReasons;
  readonly evidence: FundingEvidence;
  readonly prices: FundingPrices;
  readonly differences: readonly Difference[];
  readonly changes: readonly Change[];
  readonly outcomes: OutcomesByCourse;
  readonly hub: HubIdentity | undefined;
  /** The ISO day of the check. */
  readonly today: string;
  readonly isSingle: boolean;
  /** The page keeps the widget to its course. */
  readonly isPinned: boolean;
  readonly isShared: boolean;
}

/** What the parts of the result need of what shows them. */
export interface ResultKit {
  readonly say: JourneyHost['say'];
  readonly isPastReview: JourneyHost['isPastReview'];
  readonly heading: (text: string, depth: number, focusable?: boolean) => TemplateResult;
  readonly hubStep: () => TemplateResult | typeof nothing;
  /** To the start page, for another course or cohort. */
  readonly onLeave: () => void;
  readonly onAskAgain: (question: string) => void;
  /** An answer given in place, for the course in whose row it was asked. */
  readonly onAnswer: (question: string, value: string, course: string) => void;
  readonly onCourse: (course: string) => void;
  readonly onChange: (answers: Answers) => void;
  readonly onRestart: () => void;
  readonly onPrint: () => void;
  readonly onCopy: () => void;
}
