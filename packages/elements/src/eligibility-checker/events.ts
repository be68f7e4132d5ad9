import type { Assessment } from '@npq-widgets/data/funding';
import { NativeEvent } from '../core/native.js';

/** The checker came to a result. Ids only: never what was answered. */
export class EligibilityAssessedEvent extends NativeEvent {
  static readonly type = 'npq-eligibility-assessed';
  /** DfE identifier of the course, such as `npq-headship`. */
  readonly course: string;
  /** Cohort id, such as `autumn-2026`. */
  readonly cohort: string;
  readonly outcome: Assessment['outcome'];
  /** DfE's own result code; null when it is not settled, or not on record. */
  readonly code: string | null;

  constructor({
    course,
    cohort,
    outcome,
    code,
  }: Pick<EligibilityAssessedEvent, 'course' | 'cohort' | 'outcome' | 'code'>) {
    super(EligibilityAssessedEvent.type, { bubbles: true, composed: true });
    this.course = course;
    this.cohort = cohort;
    this.outcome = outcome;
    this.code = code;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'npq-eligibility-assessed': EligibilityAssessedEvent;
  }
}
