import { getCourse, type CourseDetailsSlice, type CourseSummary } from '@npq-widgets/data';
import type {
  CourseAreas,
  FoundStatement,
  FrameworkAreasSlice,
  FrameworkSlice,
} from '@npq-widgets/data/framework';
import type { SliceMap } from '@npq-widgets/data/slices';
import type { Facts } from '../../core/view.js';
import type * as areaPanel from '../views/outline/area-panel.js';
import { areaNamed, areaPart } from './parts.js';
import type * as search from './search.js';
import type { Hits, ShownInside } from './search.js';
import type { ExplorerState } from './state.js';

/** What an outline is worked out from, besides the facts. */
export interface OutlineArgs extends Pick<ExplorerState, 'open' | 'query' | 'isNear' | 'opened' | 'cleared'> {
  readonly course: CourseSummary;
  readonly courses: readonly CourseSummary[];
  readonly isPinned: boolean;
  /** The attribute `course`, as it was written. */
  readonly pageCourse: string;
  /** The area that the page wants open at the start, by number or name; else empty. */
  readonly area: string;
  readonly headingLevel: number;
  readonly isPrinting: boolean;
  /** ISO day. */
  readonly today: string;
}

/** Code that comes when someone opens a part or searches. */
export interface ExplorerCode {
  readonly panel: typeof areaPanel;
  readonly search: typeof search;
}

/** What stands inside the parts, once it is there. */
interface Inside {
  readonly panel: typeof areaPanel;
  readonly slice: FrameworkSlice;
}

/** Everything that the explorer shows of one course. */
export interface Outline extends Omit<OutlineArgs, 'open'> {
  readonly facts: FrameworkAreasSlice;
  /** What is said of each course, with its sources. */
  readonly details: CourseDetailsSlice;
  readonly closed: CourseAreas;
  /** Keys of the parts that stand open. */
  readonly open: readonly string[];
  readonly inside: Inside | undefined;
  /** All of it, or with a search what that leaves of it. */
  readonly shown: ShownInside | undefined;
  /** What the inside consists of, by name, for what stands in its place until it is there. */
  readonly insideNames: readonly string[];
  /** What the search found; undefined when nothing is typed, or the search is on its way. */
  readonly found: readonly FoundStatement[] | undefined;
  readonly isPastReview: boolean;
  /** The page named an area that there is not. */
  readonly isAreaUnknown: boolean;
}

/** A course that no outline is held of. */
export interface NoOutline {
  readonly course: CourseSummary;
  readonly closed: undefined;
}

const NO_HITS: Hits = new Map();

function insideOf(slice: keyof SliceMap, facts: Facts<ExplorerCode>): Inside | undefined {
  // Both are asked for at once.
  const [panel, inside] = [facts.get('panel'), facts.get(slice)];
  return panel && inside ? { panel, slice: inside as FrameworkSlice } : undefined;
}

/** The outline of a course: closed at first, what stands inside only once somebody wants it. */
export function outlineOf(args: OutlineArgs, facts: Facts<ExplorerCode>): Outline | NoOutline | undefined {
  const [areas, details] = [facts.get('framework-areas'), facts.get('course-details')];
  if (!areas || !details) return undefined;
  const { course, query, isNear, isPrinting, today } = args;
  const closed = areas.courses[course.id];
  if (!closed) return { course, closed };
  // The attribute names an area of the page's own course, not of another that the visitor chose.
  const isOwn = (getCourse(args.courses, args.pageCourse)?.id ?? course.id) === course.id;
  const area = isOwn ? args.area : '';
  const number = area ? areaNamed(area, closed) : undefined;
  const open = args.open ?? (number === undefined ? [] : [areaPart(number)]);
  const slice = `framework-${course.id}` as keyof SliceMap;
  const isWanted = open.length > 0 || query !== '' || isNear || isPrinting;
  const inside = isWanted ? insideOf(slice, facts) : undefined;
  const whole = inside?.slice.outline;
  const search = query ? facts.get('search') : undefined;
  const searched = whole ? search?.searchOutline(query, whole) : undefined;
  return {
    ...args,
    facts: areas,
    details,
    closed,
    open,
    inside,
    shown:
      searched?.shown ?? (whole ? { areas: whole.areas, apart: whole.unplaced, hits: NO_HITS } : undefined),
    insideNames: ['panel', slice],
    found: searched?.found,
    isPastReview: today > areas.reviewBy,
    isAreaUnknown: area !== '' && number === undefined,
  };
}
