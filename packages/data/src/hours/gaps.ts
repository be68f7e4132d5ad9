import type { Amount, Bound, Rhythm } from '../schema/programmes.js';

/** What keeps a sum from being the whole of a programme. Codes and figures; the words are the reader's. */
export type HoursGap =
  /** The page gives no part at all. */
  | { readonly kind: 'no-parts' }
  /** No hours are given for this part. */
  | { readonly kind: 'no-hours'; readonly component: string }
  /** One of it is known, the sum of it is not: how many there are was not given, or could not be read. */
  | {
      readonly kind: 'no-total';
      readonly component: string;
      readonly each: Amount;
      readonly per: Rhythm | null;
      readonly bound: Bound | null;
    }
  /** More parts exist than were listed; `said` is the sentence of the record. */
  | { readonly kind: 'more-parts'; readonly said: string }
  /** The page's own total holds `hours` more than its parts add up to. */
  | { readonly kind: 'remainder'; readonly hours: number; readonly of: number }
  /** The parts already add up to `by` hours more than the page's own total. */
  | { readonly kind: 'exceeds-stated'; readonly by: number; readonly stated: number };
