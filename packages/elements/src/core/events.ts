import type { Choices } from './contexts.js';
import { NativeEvent } from './native.js';

/**
 * The visitor chose something that all widgets of the hub share, such as a course or cohort. The nearest hub, or the
 * document, takes it up and tells every other widget. A host page may dispatch one too. Ids only, each under its key.
 */
export class ChoiceMadeEvent extends NativeEvent {
  static readonly type = 'npq-choice-made';
  /** DfE identifier of a course, such as `npq-headship`; absent when the course did not change. */
  readonly course?: string;
  /** Cohort id, such as `autumn-2026`; absent when the cohort did not change. */
  readonly cohort?: string;
  /** Set by the store that took it up, so that an outer one leaves it alone. */
  taken = false;

  constructor(choices: Choices) {
    super(ChoiceMadeEvent.type, { bubbles: true, composed: true });
    Object.assign(this, choices);
  }
}

/** Facts on show are past the date by which we promised to look at them again. */
export class DataExpiredEvent extends NativeEvent {
  static readonly type = 'npq-data-expired';
  /** Slice name, such as `cohorts`. */
  readonly slice: string;
  /** ISO date that has passed. */
  readonly reviewBy: string;

  constructor(slice: string, reviewBy: string) {
    super(DataExpiredEvent.type, { bubbles: true, composed: true });
    this.slice = slice;
    this.reviewBy = reviewBy;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'npq-choice-made': ChoiceMadeEvent;
    'npq-data-expired': DataExpiredEvent;
  }
}
