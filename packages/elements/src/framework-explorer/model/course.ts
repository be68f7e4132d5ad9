import { adviceOn, cohortInSentence, type CourseDetails, type CourseSummary } from '@npq-widgets/data';
import type { Facts } from '../../core/view.js';
import { courseDetailsIn } from './course-details.js';
import { choicesIn, type ChoicesCode, type ExplorerPlace } from './state.js';

/** What the page of a course is worked out from, besides the facts. */
export interface CourseArgs extends ExplorerPlace {
  readonly course: CourseSummary;
  /** ISO day. */
  readonly today: string;
}

/** The answer to "what is it, for whom, how long, and what does it cost". */
export interface CoursePage extends CourseArgs {
  /** Undefined for a course that the built-in facts do not hold. */
  readonly details: CourseDetails | undefined;
  /** What to know of the next start. */
  readonly start: string;
  /** The next cohort, as it stands in a sentence, where no lead provider offers the course in it. */
  readonly pausesIn: string | undefined;
  readonly isPastReview: boolean;
}

export function coursePage(args: CourseArgs, facts: Facts<ChoicesCode>): CoursePage | undefined {
  const [slice, choices] = [courseDetailsIn(facts), choicesIn(facts)];
  if (!slice || !choices) return undefined;
  const details = slice.courses[args.course.id];
  const isPastReview = details !== undefined && args.today > details.reviewBy;
  const { cohort, courses } = choices;
  return {
    ...args,
    details,
    start: adviceOn(cohort.advice, args.today),
    pausesIn: courses[args.course.id]?.pauses && cohortInSentence(cohort.id),
    isPastReview,
  };
}
