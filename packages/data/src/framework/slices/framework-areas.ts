import { COACHING_OFFER } from '../../courses/coaching-offer.js';
import { WITH_FRAMEWORK, coachingOffer, courseOnRecord, outlineOf, reviewNow } from '../framework-records.js';
import type { FrameworkRecords, FrameworkReview, WithoutFramework } from '../framework-records.js';
import { outline } from '../outline.js';

/** What stands under one course before anything is opened. */
export interface CourseAreas {
  /** Who it is for. */
  audience: string;
  /** Its page on GOV.UK. */
  page: string;
  /** Names of the areas in order; empty when the course has no framework of its own. */
  areas: string[];
  /** How many "learn that" statements the outline holds, by area; absent when it holds none. */
  statements?: number[];
  /** Groups of statements that may stand in any of these areas, and how many they are. */
  unplaced?: { areas: number[]; statements: number }[];
  /** False: the areas have no numbers that a page may show. */
  ordered: boolean;
  /** What is not certain about the names or the order; null when nothing is. */
  note: string | null;
  /** What a course without a framework builds on. */
  without?: Pick<WithoutFramework, 'words' | 'buildsOn'>;
}

/** The summaries of the outlines of all courses. Sources stand in the slice of each course. */
export interface FrameworkAreasSlice {
  /** By DfE identifier. */
  courses: Record<string, CourseAreas>;
  /** GOV.UK's page of the official frameworks. */
  publication: string;
  review: Pick<FrameworkReview, 'started' | 'expectedMonths' | 'read'>;
  read: string;
  /** The first day on which a part of it wants another look. */
  reviewBy: string;
}

const earliest = (days: readonly string[]): string =>
  days.reduce((first, day) => (day < first ? day : first));

function summaryOf(records: FrameworkRecords, course: string): CourseAreas {
  const {
    audience: { value: audience },
    page: { value: page },
  } = courseOnRecord(records, course);
  const whole = outlineOf(records, course);
  if (whole === null) {
    const { words, buildsOn } = coachingOffer(records);
    return { audience, page, areas: [], ordered: true, note: null, without: { words, buildsOn } };
  }
  const { areas, unplaced, areasInOfficialOrder: ordered, areasNote: note } = whole;
  const statements = areas.map((area) => area.statements.length);
  const groups = unplaced.map((entry) => ({ areas: entry.areas, statements: entry.statements.length }));
  return {
    audience,
    page,
    areas: areas.map(({ name }) => name),
    ordered,
    note,
    ...(statements.some((count) => count > 0) && { statements }),
    ...(groups.length > 0 && { unplaced: groups }),
  };
}

/** The names of the areas of every course: what is on screen before a part is opened. */
export function build(records: FrameworkRecords): FrameworkAreasSlice {
  const { started, expectedMonths, read } = reviewNow(records);
  const outlines = WITH_FRAMEWORK.map((course) => outline(records[`frameworks/${course}`]));
  return {
    courses: Object.fromEntries(
      [...WITH_FRAMEWORK, COACHING_OFFER].map((course) => [course, summaryOf(records, course)]),
    ),
    publication: outlines[0]?.publication ?? '',
    review: { started, expectedMonths, read },
    read: earliest(outlines.map((each) => each.read)),
    reviewBy: earliest(outlines.map((each) => each.reviewBy)),
  };
}
