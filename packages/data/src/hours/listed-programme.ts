import type { Confidence } from '../schema/record.js';
import type { Programme } from '../schema/programmes.js';

/** A published programme as a page shows it. */
export interface ListedProgramme
  extends Pick<
    Programme,
    | 'id'
    | 'courses'
    | 'publishedBy'
    | 'period'
    | 'months'
    | 'covers'
    | 'components'
    | 'missing'
    | 'statedTotal'
    | 'note'
    | 'sources'
  > {
  readonly provider: {
    readonly name: string;
    /** Below high: the page does not name the provider, and `note` says how we know. */
    readonly confidence: Confidence;
    readonly note?: string;
    /** Last day as a lead provider (a day, or a year); null while it is one. */
    readonly to: string | null;
  };
}

/** What stands behind the stated hours of one course; the figures themselves are in the slice `courses`. */
export interface StatedHoursEvidence {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** Why the figure is not certain, or why there is none. */
  readonly note?: string;
  /** What the sources add on the length of the course. */
  readonly monthsNote?: string;
}
