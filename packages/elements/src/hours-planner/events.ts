import { NativeEvent } from '../core/native.js';

/** Hours of a course came on show, or were worked out afresh with another length of day. Ids and numbers only. */
export class HoursPlannedEvent extends NativeEvent {
  static readonly type = 'npq-hours-planned';
  /** DfE identifier of the course, such as `npq-headship`. */
  readonly course: string;
  /** The assumed length of a day, in hours. */
  readonly hoursPerDay: number;
  /** Our sum of the stated weekly hours over the course; null when none are stated. */
  readonly least: number | null;
  readonly most: number | null;
  /** Ids of the example programmes on show, newest first. */
  readonly programmes: readonly string[];

  constructor({
    course,
    hoursPerDay,
    least,
    most,
    programmes,
  }: Pick<HoursPlannedEvent, 'course' | 'hoursPerDay' | 'least' | 'most' | 'programmes'>) {
    super(HoursPlannedEvent.type, { bubbles: true, composed: true });
    this.course = course;
    this.hoursPerDay = hoursPerDay;
    this.least = least;
    this.most = most;
    this.programmes = programmes;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'npq-hours-planned': HoursPlannedEvent;
  }
}
