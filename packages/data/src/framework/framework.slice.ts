import { UnknownIdError } from '../errors.js';
import type { Course, CourseRecord } from '../schema/courses.js';
import type { FrameworkRecord, FrameworkReviewRecord, WithoutFrameworkRecord } from '../schema/frameworks.js';
import type { Slice } from '../schema/slice.js';
import type { SourceRecord } from '../schema/source.js';
import { findSourceIds, noteSources } from '../sources.js';
import type {
  CourseAreas,
  FrameworkAreasSlice,
  FrameworkReview,
  FrameworkSlice,
  WithoutFramework,
} from './framework-slice.js';
import { outline } from './outline.js';
import type { FrameworkOutline } from './outline.js';

const WITH_FRAMEWORK = [
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

function findCourse({ courses }: FrameworkRecords, id: string): Course {
  const course = courses.items.find((item) => item.id === id);
  if (course === undefined) throw new UnknownIdError('course', id);
  return course;
}

const earliest = (days: readonly string[]): string =>
  days.reduce((first, day) => (day < first ? day : first));

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

const outlineOf = (records: FrameworkRecords, course: string): FrameworkOutline | null => {
  const id = WITH_FRAMEWORK.find((known) => known === course);
  return id === undefined ? null : outline(records[`frameworks/${id}`]);
};

function sliceOf(course: string): Slice<FrameworkRecords, FrameworkSlice> {
  return {
    name: `framework-${course}`,
    type: 'FrameworkSlice',
    from: '@npq-widgets/data/framework',
    build: (records) => {
      const { audience, months, weekly } = findCourse(records, course);
      const facts = {
        outline: outlineOf(records, course),
        without: course === COACHING ? coachingOffer(records) : null,
        review: reviewNow(records),
        course: { sources: ownSources([audience, months], weekly) },
      };
      return { ...facts, sources: noteSources(records.sources, findSourceIds(facts)) };
    },
  };
}

/** One slice a course, `framework-COURSE`: a page downloads it when the visitor opens a part of that course. */
export const frameworkSlices: readonly Slice<FrameworkRecords, FrameworkSlice>[] = [
  ...WITH_FRAMEWORK,
  COACHING,
].map(sliceOf);

function closed(records: FrameworkRecords, course: string): CourseAreas {
  const {
    audience: { value: audience },
    page: { value: page },
  } = findCourse(records, course);
  const whole = outlineOf(records, course);
  if (whole === null) {
    const { words, buildsOn } = coachingOffer(records);
    return { audience, page, areas: [], ordered: true, note: null, without: { words, buildsOn } };
  }
  const { areas, unplaced, areasInOfficialOrder: ordered, areasNote: note } = whole;
  const statements = areas.map((area) => area.statements.length);
  const apart = unplaced.map((entry) => ({ areas: entry.areas, statements: entry.statements.length }));
  return {
    audience,
    page,
    areas: areas.map(({ name }) => name),
    ordered,
    note,
    ...(statements.some((count) => count > 0) && { statements }),
    ...(apart.length > 0 && { apart }),
  };
}

/** The names of the areas of every course: what is on screen before a part is opened. */
export const frameworkAreasSlice: Slice<FrameworkRecords, FrameworkAreasSlice> = {
  name: 'framework-areas',
  type: 'FrameworkAreasSlice',
  from: '@npq-widgets/data/framework',
  build: (records) => {
    const { started, expectedMonths, read } = reviewNow(records);
    const outlines = WITH_FRAMEWORK.map((course) => outline(records[`frameworks/${course}`]));
    return {
      courses: Object.fromEntries(
        [...WITH_FRAMEWORK, COACHING].map((course) => [course, closed(records, course)]),
      ),
      publication: outlines[0]?.publication ?? '',
      review: { started, expectedMonths, read },
      read: earliest(outlines.map((each) => each.read)),
      reviewBy: earliest(outlines.map((each) => each.reviewBy)),
    };
  },
};
