import type { CourseSummary } from '@npq-widgets/data';
import type { HubOwn } from '@npq-widgets/data/own-facts';
import type { Screen } from '../../core/view.js';
import type { PlanArgs } from './plan.js';
import { dayLength, programmesName } from './hours-basis.js';
import type { SecondArgs } from './second.js';
import type { Kept, PlannerState } from './state.js';
import type { PlanningArgs } from './weeks.js';

/** What is around the planner: its attributes, the page's choices, the day. */
export interface PlannerInput {
  readonly courses: readonly CourseSummary[];
  /** The course in force; undefined when none is chosen. */
  readonly course: CourseSummary | undefined;
  /** What the page asked for and nobody knows; else empty. */
  readonly unknown: string;
  /** The widget is kept to its course. */
  readonly isPinned: boolean;
  /** The attribute `hours-per-day`, as it was written. */
  readonly hoursPerDay: string;
  readonly isPrinting: boolean;
  /** What a checker on the page came to, with its course and cohort. */
  readonly outcome: string | undefined;
  /** What the hub states of itself. */
  readonly own: HubOwn | undefined;
  /** What it calls itself; else empty. */
  readonly hubName: string;
  /** ISO day. */
  readonly today: string;
}

/** What the first view shows: the list of courses, and a sentence until one is chosen. */
export type PlannerStartArgs = Pick<
  PlannerInput,
  'courses' | 'course' | 'unknown' | 'isPinned' | 'own' | 'hubName' | 'today'
>;

/** A plan that was kept before. */
export interface KeptArgs extends Pick<PlannerInput, 'courses' | 'course' | 'isPinned'> {
  readonly kept: Kept;
}

export interface PlannerViews {
  readonly start: PlannerStartArgs;
  readonly kept: KeptArgs;
  readonly plan: PlanArgs;
  /** The form of the visitor's own plan, and that plan. */
  readonly form: PlanningArgs;
  readonly weeks: PlanningArgs;
  /** A second course beside the plan. */
  readonly second: SecondArgs;
}

/** The planner at one moment. The plan of a course stands below the question for it. */
export function plannerScreen(state: PlannerState, input: PlannerInput): Screen<PlannerViews> {
  const { courses, course, unknown, isPinned, isPrinting, outcome, own, hubName, today } = input;
  const { toggled, asked, planning, share, kept } = state;
  const first = {
    start: { courses, course, unknown, isPinned, own, hubName, today },
    ...(kept && !planning && { kept: { kept, courses, course, isPinned } }),
  };
  // The view and its facts come side by side.
  if (!course) return { views: first, soon: state.isNear ? ['plan'] : [] };
  const soon = ['plan', programmesName(course.id)];
  const hoursPerDay = dayLength(state, input.hoursPerDay);
  const isPlanning = planning !== undefined;
  const common = { course, hoursPerDay, today, toggled };
  const args = planning && { ...common, outcome, own, hubName, planning, share, kept };
  const plan = { ...common, asked, isPrinting, isPlanning };
  return {
    views: {
      ...first,
      plan,
      ...(args && { form: args }),
      ...(args && planning.planned && { weeks: args }),
      ...(args && planning.planned && planning.second && { second: { ...args, courses } }),
    },
    soon: isPlanning ? [...soon, 'school-calendar', 'weeks', ...(own ? ['own-plan'] : [])] : soon,
    isAnswered: true,
    isHubStepWithin: true,
  };
}
