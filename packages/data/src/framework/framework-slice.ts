import type { SourceNotes } from '../sources.js';
import type { FrameworkOutline, Grounds } from './outline.js';

/** Who a course is for. */
export interface FrameworkAudience extends Grounds {
  words: string;
}

/** What a course without a framework of its own builds on. */
export interface WithoutFramework extends Grounds {
  words: string;
  buildsOn: string;
}

/** How DfE's review of the frameworks stands. Dates are ISO days. */
export interface FrameworkReview extends Grounds {
  started: string;
  expectedMonths: number;
  /** Address of revised frameworks; null when none were found by `read`. */
  revisedFrameworks: string | null;
  existingFrameworksStay: boolean;
  read: string;
}

/** What a page needs to show what one course covers. Exactly one of `outline` and `without` is there. */
export interface FrameworkSlice {
  audience: FrameworkAudience;
  /** Sources of the months and weekly hours that the slice `courses` gives for this course. */
  hours: Pick<Grounds, 'sources'>;
  outline: FrameworkOutline | null;
  without: WithoutFramework | null;
  review: FrameworkReview;
  sources: SourceNotes;
}
