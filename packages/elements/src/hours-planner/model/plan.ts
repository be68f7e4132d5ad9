import type { CourseSummary, SourceNotes } from '@npq-widgets/data';
import { findProgrammes, courseHours } from '@npq-widgets/data/hours';
import type {
  HoursAssumption,
  ListedProgramme,
  ProgrammePlan,
  ProgrammesSlice,
  StatedHoursEvidence,
  StatedWeekly,
} from '@npq-widgets/data/hours';
import builtInCourses from '@npq-widgets/data/slices/courses';
import type { Facts } from '../../core/view.js';
import { programmesOf } from './hours-basis.js';
import type { PlannerState } from './state.js';
import type { PlanningArgs } from './weeks.js';

/** What a plan is worked out from, besides the facts. */
export interface PlanArgs
  extends Pick<PlannerState, 'toggled' | 'asked'>,
    Pick<PlanningArgs, 'course' | 'hoursPerDay' | 'today'> {
  readonly isPrinting: boolean;
  /** The visitor's own plan is open, so that it is not offered again. */
  readonly isPlanning: boolean;
}

export interface ShownExample {
  readonly programme: ListedProgramme;
  readonly plan: ProgrammePlan;
  readonly assumptions: readonly HoursAssumption[];
  /** Its parts stand open. */
  readonly isOpen: boolean;
}

/** Everything that the planner shows of one course. */
export interface Plan
  extends Pick<
    PlanArgs,
    'course' | 'hoursPerDay' | 'today' | 'asked' | 'isPrinting' | 'isPlanning' | 'toggled'
  > {
  readonly stated: StatedWeekly | null;
  /** Undefined for a course that the built-in facts do not hold. */
  readonly evidence: StatedHoursEvidence | undefined;
  /** Newest first. */
  readonly examples: readonly ShownExample[];
  /** Whether the length of a day changes any sum. */
  readonly countsDays: boolean;
  readonly dayLengths: ProgrammesSlice['dayLengths'];
  readonly sources: SourceNotes;
  /** The day by which we promised to look at the facts again. */
  readonly reviewBy: string;
  /** That day has passed. */
  readonly isPastReview: boolean;
}

/** What a page supplies of the course is what ours says. */
function isOurs({ id, months, weekly }: CourseSummary, facts: Facts): boolean {
  if (!facts.supplied('courses')) return true;
  const own = builtInCourses.find((one) => one.id === id);
  return own?.months === months && own.weekly?.min === weekly?.min && own.weekly?.max === weekly?.max;
}

/** Plans a course with each of its examples. The parts of the newest are shown, so that it is clear what is inside. */
export function planCourse(args: PlanArgs, facts: Facts): Plan | undefined {
  const programmes = programmesOf(args.course.id, facts);
  if (!programmes) return undefined;
  const { course, hoursPerDay, toggled, asked, isPrinting, isPlanning, today } = args;
  const { stated: evidence, dayLengths, sources, reviewBy } = programmes;
  const examples = findProgrammes(course.id, programmes.programmes).flatMap(
    (programme, index): ShownExample[] => {
      const { programme: plan, assumptions } = courseHours({ course, programme, hoursPerDay });
      const isOpen = isPrinting || (toggled[programme.id] ?? index === 0);
      return plan ? [{ programme, plan, assumptions, isOpen }] : [];
    },
  );
  return {
    course,
    hoursPerDay,
    today,
    asked,
    isPrinting,
    isPlanning,
    toggled,
    stated: courseHours({ course, hoursPerDay }).stated,
    // Our sources speak for our figures alone.
    evidence: facts.supplied('programmes') || isOurs(course, facts) ? evidence[course.id] : undefined,
    examples,
    countsDays: examples.some(({ plan }) => plan.hours.days > 0),
    dayLengths,
    sources,
    reviewBy,
    isPastReview: today > reviewBy,
  };
}
