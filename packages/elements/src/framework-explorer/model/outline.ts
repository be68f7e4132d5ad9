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
import { courseDetailsIn } from './course-details.js';
import { areaNamed, areaPart } from './parts.js';
import type * as search from './search.js';
import type { Hits, ShownDetails } from './search.js';
import type { ChoicesCode, ExplorerState } from './state.js';

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
export interface ExplorerCode extends ChoicesCode {
  readonly panel: typeof areaPanel;
  readonly search: typeof search;
}

/** What each area covers, once it is there. */
interface AreaDetails {
  readonly panel: typeof areaPanel;
  readonly slice: FrameworkSlice;
}

/** Everything that the explorer shows of one course. */
export interface Outline extends Omit<OutlineArgs, 'open'> {
  readonly facts: FrameworkAreasSlice;
  /** What is said of each course, with its sources. */
  readonly details: CourseDetailsSlice;
  /** What is shown of the outline before a part is opened. */
  readonly summary: CourseAreas;
  /** Keys of the parts that stand open. */
  readonly open: readonly string[];
  readonly areaDetails: AreaDetails | undefined;
  /** All of it, or with a search what that leaves of it. */
  readonly shown: ShownDetails | undefined;
  /** The names of what the details consist of, to ask how they stand until they are there. */
  readonly detailsNames: readonly string[];
  /** What the search found; undefined when nothing is typed, or the search is on its way. */
  readonly found: readonly FoundStatement[] | undefined;
  readonly isPastReview: boolean;
  /** The page named an area that there is not. */
  readonly isAreaUnknown: boolean;
}

/** A course that no outline is held of. */
export interface NoOutline {
  readonly course: CourseSummary;
  readonly summary: undefined;
}

const NO_HITS: Hits = new Map();

function detailsIn(slice: keyof SliceMap, facts: Facts<ExplorerCode>): AreaDetails | undefined {
  // Both are asked for at once.
  const [panel, framework] = [facts.get('panel'), facts.get(slice)];
  return panel && framework ? { panel, slice: framework as FrameworkSlice } : undefined;
}

/** The outline of a course: a summary at first, the details of its areas only once somebody wants them. */
export function outlineOf(args: OutlineArgs, facts: Facts<ExplorerCode>): Outline | NoOutline | undefined {
  const [areas, details] = [facts.get('framework-areas'), courseDetailsIn(facts)];
  if (!areas || !details) return undefined;
  const { course, query, isNear, isPrinting, today } = args;
  const summary = areas.courses[course.id];
  if (!summary) return { course, summary };
  // The attribute names an area of the page's own course, not of another that the visitor chose.
  const isOwn = (getCourse(args.courses, args.pageCourse)?.id ?? course.id) === course.id;
  const area = isOwn ? args.area : '';
  const number = area ? areaNamed(area, summary) : undefined;
  const open = args.open ?? (number === undefined ? [] : [areaPart(number)]);
  const slice = `framework-${course.id}` as keyof SliceMap;
  const isWanted = open.length > 0 || query !== '' || isNear || isPrinting;
  const areaDetails = isWanted ? detailsIn(slice, facts) : undefined;
  const whole = areaDetails?.slice.outline;
  const search = query ? facts.get('search') : undefined;
  const searched = whole ? search?.searchOutline(query, whole) : undefined;
  return {
    ...args,
    facts: areas,
    details,
    summary,
    open,
    areaDetails,
    shown:
      searched?.shown ??
      (whole ? { areas: whole.areas, unplaced: whole.unplaced, hits: NO_HITS } : undefined),
    detailsNames: ['panel', slice],
    found: searched?.found,
    isPastReview: today > areas.reviewBy,
    isAreaUnknown: area !== '' && number === undefined,
  };
}
