import { NativeEvent } from '../core/native.js';

/** The hub's own file could not be used, all of it: the built-in facts stand. Said to the page, and in one console line. */
export class DataRefusedEvent extends NativeEvent {
  static readonly type = 'npq-data-refused';
  /** The file, as `src` names it. */
  readonly src: string;
  /** The place of the first fault: `courses, 1st, cohorts, 2nd, starts`; `the file` when it could not be read at all. */
  readonly where: string;
  /** What to write there. */
  readonly advice: string;

  constructor({ src, where, advice }: Pick<DataRefusedEvent, 'src' | 'where' | 'advice'>) {
    super(DataRefusedEvent.type, { bubbles: true, composed: true });
    this.src = src;
    this.where = where;
    this.advice = advice;
  }
}

declare global {
  interface HTMLElementEventMap {
    'npq-data-refused': DataRefusedEvent;
  }
}
