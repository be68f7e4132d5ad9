import { COACHING_OFFER } from '../courses/coaching-offer.js';
import { UnknownIdError } from '../errors.js';
import type { Course, CourseRecord } from '../schema/courses.js';
import type { FrameworkRecord, FrameworkReviewRecord, WithoutFrameworkRecord } from '../schema/frameworks.js';
import type { SourceRecord } from '../schema/source.js';
import type { Grounds } from '../sources.js';
import { outline } from './outline.js';
import type { FrameworkOutline } from './outline.js';

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

export const WITH_FRAMEWORK = [
  'npq-senior-leadership',
  'npq-headship',
  'npq-executive-leadership',
  'npq-early-years-leadership',
  'npq-senco',
  'npq-leading-teaching',
  'npq-leading-behaviour-culture',
  'npq-leading-teaching-development',
  'npq-leading-literacy',
  'npq-leading-primary-mathematics',
] as const;
type Framework = `frameworks/${(typeof WITH_FRAMEWORK)[number]}`;

/** The records that these slices are built from. */
export type FrameworkRecords = Readonly<Record<Framework, FrameworkRecord>> & {
  readonly sources: SourceRecord;
  readonly courses: CourseRecord;
  readonly 'frameworks/review': FrameworkReviewRecord;
  readonly 'frameworks/npq-early-headship-coaching-offer': WithoutFrameworkRecord;
};

export function courseOnRecord({ courses }: FrameworkRecords, id: string): Course {
  const course = courses.items.find((item) => item.id === id);
  if (course === undefined) throw new UnknownIdError('course', id);
  return course;
}

export function reviewNow({ 'frameworks/review': { items, read } }: FrameworkRecords): FrameworkReview {
  const [item] = items;
  if (item === undefined) throw new UnknownIdError('framework review', 'review');
  const { started, expectedMonths, revisedFrameworks, existingFrameworksStay, sources, confidence } = item;
  return { started, expectedMonths, revisedFrameworks, existingFrameworksStay, read, sources, confidence };
}

export function coachingOffer(records: FrameworkRecords): WithoutFramework {
  const { items } = records[`frameworks/${COACHING_OFFER}`];
  const item = items.find(({ id }) => id === COACHING_OFFER);
  if (item === undefined) throw new UnknownIdError('course', COACHING_OFFER);
  const { words, buildsOn, sources, confidence } = item;
  return { words, buildsOn, sources, confidence };
}

export const outlineOf = (records: FrameworkRecords, course: string): FrameworkOutline | null => {
  const id = WITH_FRAMEWORK.find((known) => known === course);
  return id === undefined ? null : outline(records[`frameworks/${id}`]);
};
