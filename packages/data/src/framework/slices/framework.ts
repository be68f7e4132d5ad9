import { COACHING_OFFER } from '../../courses/coaching-offer.js';
import { findSourceIds, noteSources } from '../../sources.js';
import type { Grounds, SourceNotes } from '../../sources.js';
import { WITH_FRAMEWORK, coachingOffer, courseOnRecord, outlineOf, reviewNow } from '../framework-records.js';
import type { FrameworkRecords, FrameworkReview, WithoutFramework } from '../framework-records.js';
import type { FrameworkOutline } from '../outline.js';

/** Everything inside the areas of one course, with its sources. Exactly one of `outline` and `without` is there. */
export interface FrameworkSlice {
  outline: FrameworkOutline | null;
  without: WithoutFramework | null;
  review: FrameworkReview;
  /** Sources of the audience, and of the months and hours that the slice `courses` gives. */
  course: Pick<Grounds, 'sources'>;
  sources: SourceNotes;
}

/** The weekly hours of one course rest on the pages of several: its own are enough, where they are among them. */
function ownSources(of: unknown, also: unknown): string[] {
  const own = findSourceIds(of);
  const others = findSourceIds(also);
  return others.some((id) => own.includes(id)) ? own : [...own, ...others];
}

/** One slice a course: a page downloads it when the visitor opens a part of that course. */
export const members = [...WITH_FRAMEWORK, COACHING_OFFER] as const;

export function build(records: FrameworkRecords, course: (typeof members)[number]): FrameworkSlice {
  const { audience, months, weekly } = courseOnRecord(records, course);
  const facts = {
    outline: outlineOf(records, course),
    without: course === COACHING_OFFER ? coachingOffer(records) : null,
    review: reviewNow(records),
    course: { sources: ownSources([audience, months], weekly) },
  };
  return { ...facts, sources: noteSources(records.sources, findSourceIds(facts)) };
}
