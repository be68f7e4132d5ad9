import { getCourse, type CourseSummary, type EndedCourse } from '@npq-widgets/data';
import type { Screen } from '../../core/view.js';
import type { OutlineArgs } from './outline.js';
import { stateOf, type ExplorerState } from './state.js';

/** What is around the explorer: its attributes, the page's choices, the day. */
export interface ExplorerInput {
  readonly courses: readonly CourseSummary[];
  /** The NPQs of 2017, which can no longer be taken. */
  readonly endedCourses: readonly EndedCourse[];
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

/** What the first view shows: the list of courses, and a sentence until one is chosen. */
export interface ExplorerStartArgs extends Pick<ExplorerInput, 'courses' | 'endedCourses' | 'isPinned'> {
  /** Identifier of what is shown; empty when nothing is. */
  readonly value: string;
  /** Identifier of the course in force; empty when there is none. */
  readonly chosen: string;
  /** What the page asked for and nobody knows; else empty. */
  readonly unknown: string;
}

/** An NPQ of 2017. */
export interface EndedArgs extends Pick<ExplorerInput, 'courses' | 'isPinned'> {
  readonly ended: string;
  readonly chosen: string;
}

export interface ExplorerViews {
  readonly start: ExplorerStartArgs;
  readonly ended: EndedArgs;
  readonly outline: OutlineArgs;
}

/** The explorer at one moment: below the list of courses the outline of one, or an NPQ that ended. */
export function explorerScreen(before: ExplorerState, input: ExplorerInput): Screen<ExplorerViews> {
  const { courses, endedCourses, chosen: course, isPinned, headingLevel, isPrinting, today } = input;
  const chosen = course?.id ?? '';
  const state = stateOf(before, chosen);
  const { ended, open, query, isNear, opened, cleared } = state;
  const unknown = course || ended ? '' : input.course;
  const start = { courses, endedCourses, isPinned, value: ended || chosen, chosen, unknown };
  if (ended)
    return {
      views: { start, ended: { ended, courses, isPinned, chosen } },
      soon: ['ended', 'courses-2017'],
      isAnswered: true,
    };
  if (!course) return { views: { start } };
  // The attribute names an area of the page's own course, not of another that the visitor chose.
  const own = getCourse(courses, input.course)?.id ?? chosen;
  const area = own === chosen ? input.area : '';
  const outline: OutlineArgs = {
    ...{ course, courses, isPinned, headingLevel, isPrinting, today },
    ...{ area, open, query, isNear, opened, cleared },
  };
  return { views: { start, outline }, soon: ['outline', 'framework-areas'], isAnswered: true };
}
