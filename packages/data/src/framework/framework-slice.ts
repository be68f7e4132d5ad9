import type { SourceNotes } from '../sources.js';
import type { FrameworkOutline, Grounds } from './outline.js';

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
  apart?: { areas: number[]; statements: number }[];
  /** False: the areas have no numbers that a page may show. */
  ordered: boolean;
  /** What is not certain about the names or the order; null when nothing is. */
  note: string | null;
  /** What a course without a framework builds on. */
  without?: Pick<WithoutFramework, 'words' | 'buildsOn'>;
}

/** The closed outlines of all courses. Sources stand in the slice of each course. */
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

/** Everything inside the areas of one course, with its sources. Exactly one of `outline` and `without` is there. */
export interface FrameworkSlice {
  outline: FrameworkOutline | null;
  without: WithoutFramework | null;
  review: FrameworkReview;
  /** Sources of the audience, and of the months and hours that the slice `courses` gives. */
  course: Pick<Grounds, 'sources'>;
  sources: SourceNotes;
}
