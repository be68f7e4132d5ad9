import { NativeEvent } from '../core/native.js';

/** The visitor opened a content area. Ids only. */
export class AreaOpenedEvent extends NativeEvent {
  static readonly type = 'npq-area-opened';
  /** DfE identifier of the course, such as `npq-headship`. */
  readonly course: string;
  /** The area's place in the list, from 1. */
  readonly area: number;

  constructor(course: string, area: number) {
    super(AreaOpenedEvent.type, { bubbles: true, composed: true });
    this.course = course;
    this.area = area;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'npq-area-opened': AreaOpenedEvent;
  }
}
