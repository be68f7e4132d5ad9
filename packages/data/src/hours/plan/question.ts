import type { Day, Weekday } from './days.js';
import type { TermBlock } from '../../schema/calendar.js';

/** Something to work through in one's own time. Parts are done in the order in which they stand. */
export interface StudyPart {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
}

/** Something that happens with others, on a day that somebody else sets. */
export interface Session {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
  readonly mode: 'in-person' | 'online';
  /** Null: the day is not known yet, so the plan keeps room for it in a week of term. */
  readonly day: Day | null;
  /** `09:30`. */
  readonly at?: string;
  readonly place?: string;
  /** It is in school hours, so that somebody has to cover. */
  readonly takesOut: boolean;
}

/** The days in which the final answer is written. All study comes before them. */
export interface AssessmentWindow {
  readonly from: Day;
  readonly to: Day;
  readonly minutes: number;
}

/** "Tuesday evening, 45 minutes". */
export interface StudyTime {
  readonly weekday: Weekday;
  readonly minutes: number;
  /** `19:30`, for the calendar. */
  readonly at?: string;
}

/** What was ticked as done. */
export interface DoneWork {
  /** Id of a study part, of a session, or `assessment`. Anything else takes up its time and counts for nothing. */
  readonly part: string;
  readonly day: Day;
  readonly minutes: number;
}

/** Everything that a plan of weeks is worked out from. Today is in it, never read. */
export interface PlanQuestion {
  readonly start: Day;
  readonly finish: Day;
  readonly study: readonly StudyPart[];
  readonly sessions: readonly Session[];
  readonly assessment: AssessmentWindow | null;
  readonly studyTimes: readonly StudyTime[];
  readonly termTimeOnly: boolean;
  readonly terms: readonly TermBlock[];
  /** Days of one's own school without lessons: nothing to study on them in a plan for term time only. */
  readonly holidays?: readonly { readonly from: Day; readonly to: Day }[];
  readonly bankHolidays: readonly Day[];
  /** Any day of each week without study. */
  readonly weeksOut: readonly Day[];
  /** No study beyond this in a week, sessions counted; null: as much as the study times hold. */
  readonly mostInAWeek: number | null;
  readonly done: readonly DoneWork[];
  /** What is not done is planned from this day on: today, once the course has begun. */
  readonly from?: Day;
}

export const ASSESSMENT = 'assessment';
/** Plans are in quarters of an hour. */
export const QUARTER = 15;
