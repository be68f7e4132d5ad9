import type { CourseSummary } from '@npq-widgets/data';
import type { Screen } from '../../core/view.js';
import type { CourseArgs } from './course.js';
import type { OutlineArgs } from './outline.js';
import { stateOf, type ExplorerPlace, type ExplorerState } from './state.js';

/** What is around the explorer: its attributes, the page's choices, the day. */
export interface ExplorerInput {
  readonly courses: readonly CourseSummary[];
  /** The course in force; undefined when none is chosen. */
  readonly chosen: CourseSummary | undefined;
  /** The attributes `course` and `area`, as they were written. */
  readonly course: string;
  readonly area: string;
  /** The widget is kept to its course. */
  readonly isPinned: boolean;
  readonly headingLevel: number;
  readonly isPrinting: boolean;
  /** ISO day. */
  readonly today: string;
}

/** All courses, to scan. */
export interface ExplorerStartArgs extends ExplorerPlace, Pick<ExplorerInput, 'today'> {
  /** What the page asked for and nobody knows; else empty. */
  readonly unknown: string;
}

/** "Which one suits me?" */
export interface SuitsArgs extends ExplorerPlace {
  readonly answers: NonNullable<ExplorerState['suits']>;
}

/** An NPQ of 2017, or with `all` a list of them. */
export interface RetiredArgs extends ExplorerPlace, Pick<ExplorerInput, 'today'> {
  readonly retired: string;
}

export interface ExplorerViews {
  readonly start: ExplorerStartArgs;
  readonly suits: SuitsArgs;
  readonly retired: RetiredArgs;
  readonly course: CourseArgs;
  readonly outline: OutlineArgs;
}

/** The explorer at one moment: all courses to scan, the way to one of them, or one of them. */
export function explorerScreen(before: ExplorerState, input: ExplorerInput): Screen<ExplorerViews> {
  const { courses, chosen: course, isPinned, today } = input;
  const chosen = course?.id ?? '';
  const state = stateOf(before, chosen);
  const { retired, suits, isListing, moved } = state;
  const place: ExplorerPlace = { courses, isPinned, chosen, moved };
  if (retired)
    return { views: { retired: { ...place, retired, today } }, soon: ['courses-2017'], isAnswered: true };
  if (suits) return { views: { suits: { ...place, answers: suits } } };
  if (!course || isListing) {
    const unknown = course ? '' : input.course;
    return { views: { start: { ...place, today, unknown } } };
  }
  return {
    views: { course: { ...place, course, today }, outline: outlineArgs(state, course, input) },
    soon: ['course-details', 'framework-areas'],
    isAnswered: true,
    isHubStepWithin: true,
  };
}

function outlineArgs(state: ExplorerState, chosen: CourseSummary, input: ExplorerInput): OutlineArgs {
  const { courses, course: pageCourse, area, isPinned, headingLevel, isPrinting, today } = input;
  const { open, query, isNear, opened, cleared } = state;
  const page = { courses, pageCourse, area, isPinned, headingLevel, isPrinting, today };
  return { ...page, course: chosen, open, query, isNear, opened, cleared };
}
