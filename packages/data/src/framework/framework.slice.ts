import { UnknownIdError } from '../errors.js';
import type { CourseRecord } from '../schema/courses.js';
import type { FrameworkRecord, FrameworkReviewRecord, WithoutFrameworkRecord } from '../schema/frameworks.js';
import type { Slice } from '../schema/slice.js';
import type { SourceRecord } from '../schema/source.js';
import { findSourceIds, noteSources } from '../sources.js';
import type { FrameworkReview, FrameworkSlice, WithoutFramework } from './framework-slice.js';
import { outline } from './outline.js';

const WITH_FRAMEWORK = [
  'npq-senior-leadership', 'npq-headship', 'npq-executive-leadership', 'npq-early-years-leadership', 'npq-senco',
  'npq-leading-teaching', 'npq-leading-behaviour-culture', 'npq-leading-teaching-development', 'npq-leading-literacy',
  'npq-leading-primary-mathematics',
] as const;
const COACHING = 'npq-early-headship-coaching-offer';

type Framework = `frameworks/${(typeof WITH_FRAMEWORK)[number]}`;

/** The records that these slices are built from. */
export type FrameworkRecords = Readonly<Record<Framework, FrameworkRecord>> & {
  readonly sources: SourceRecord;
  readonly courses: CourseRecord;
  readonly 'frameworks/review': FrameworkReviewRecord;
  readonly 'frameworks/npq-early-headship-coaching-offer': WithoutFrameworkRecord;
};

/** The weekly hours of one course rest on the pages of several: its own are enough, where they are among them. */
function ownSources(of: unknown, also: unknown): string[] {
  const own = findSourceIds(of);
  const others = findSourceIds(also);
  return others.some((id) => own.includes(id)) ? own : [...own, ...others];
}

function aboutCourse({ courses }: FrameworkRecords, id: string): Pick<FrameworkSlice, 'audience' | 'hours'> {
  const course = courses.items.find((item) => item.id === id);
  if (course === undefined) throw new UnknownIdError('course', id);
  const { audience, months, weekly } = course;
  return {
    audience: { words: audience.value, confidence: audience.confidence, sources: audience.sources ?? course.sources },
    hours: { sources: ownSources([audience, months], weekly) },
  };
}

function reviewNow({ 'frameworks/review': { items, read } }: FrameworkRecords): FrameworkReview {
  const [item] = items;
  if (item === undefined) throw new UnknownIdError('framework review', 'review');
  const { started, expectedMonths, revisedFrameworks, existingFrameworksStay, sources, confidence } = item;
  return { started, expectedMonths, revisedFrameworks, existingFrameworksStay, read, sources, confidence };
}

function coachingOffer({ [`frameworks/${COACHING}`]: { items } }: FrameworkRecords): WithoutFramework {
  const item = items.find(({ id }) => id === COACHING);
  if (item === undefined) throw new UnknownIdError('course', COACHING);
  const { words, buildsOn, sources, confidence } = item;
  return { words, buildsOn, sources, confidence };
}

function sliceOf(
  course: string,
  parts: (records: FrameworkRecords) => Pick<FrameworkSlice, 'outline' | 'without'>,
): Slice<FrameworkRecords, FrameworkSlice> {
  return {
    name: `framework-${course}`,
    type: 'FrameworkSlice',
    from: '@npq-widgets/data/framework',
    build: (records) => {
      const facts = { ...aboutCourse(records, course), ...parts(records), review: reviewNow(records) };
      return { ...facts, sources: noteSources(records.sources, findSourceIds(facts)) };
    },
  };
}

/** One slice a course, `framework-COURSE`: a page downloads the one it shows. */
export const frameworkSlices: readonly Slice<FrameworkRecords, FrameworkSlice>[] = [
  ...WITH_FRAMEWORK.map((course) =>
    sliceOf(course, (records) => ({ outline: outline(records[`frameworks/${course}`]), without: null })),
  ),
  sliceOf(COACHING, (records) => ({ outline: null, without: coachingOffer(records) })),
];
