import { getCourse, type CourseSummary } from '@npq-widgets/data';
import { comparePlans, dayNumber } from '@npq-widgets/data/plan';
import type { PlanClash, PlanProblem, PlanQuestion } from '@npq-widgets/data/plan';
import type { Facts } from '../../core/view.js';
import { firstForm, questionOf, statementOf, type PlanContext } from './plan-question.js';
import type { PlanForm, Planning, SecondCourse } from './planning.js';
import { presentWeeks, type PlanningArgs } from './weeks.js';

export interface SecondArgs extends PlanningArgs {
  readonly courses: readonly CourseSummary[];
}

/** Two courses beside each other. */
export interface Compared {
  readonly course: CourseSummary;
  /** Of the second. */
  readonly question: PlanQuestion;
  readonly clash: PlanClash;
  /** Weeks that are too full, those in a row together. */
  readonly over: readonly WeekRun[];
}

/** Weeks in a row, by their first and last Monday, that each hold so many minutes too much. */
export interface WeekRun {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/** A second course in the study times of the plan. */
export interface SecondShown {
  /** All but the course of the plan. */
  readonly courses: readonly CourseSummary[];
  readonly course: CourseSummary | undefined;
  readonly second: SecondCourse;
  /** When it starts: as chosen, else as proposed. */
  readonly start: string;
  /** Undefined while no course is chosen, or where it cannot be planned. */
  readonly compared: Compared | undefined;
  readonly problems: readonly PlanProblem[];
  /** The form of the plan on show, and what else was done with it. */
  readonly form: PlanForm;
  readonly planning: Planning;
}

/** As its own form starts, on the days of the first. */
function formOfSecond(
  form: PlanForm,
  { start, later }: Pick<SecondCourse, 'start' | 'later'>,
  context: PlanContext,
): PlanForm {
  const own = firstForm(context);
  const proposed = statementOf(context)?.starts.length ? own.start : form.start;
  return { ...form, work: own.work, days: own.days, start: start ?? proposed, later, answer: undefined };
}

function runsOf(weeks: PlanClash['over']): WeekRun[] {
  const runs: WeekRun[] = [];
  for (const { monday, minutes } of weeks) {
    const last = runs.at(-1);
    const isNext = last?.minutes === minutes && dayNumber(monday) - dayNumber(last.to) === 7;
    if (isNext) runs.pop();
    runs.push({ from: isNext ? last.from : monday, to: monday, minutes });
  }
  return runs;
}

export function presentSecond({ courses, ...args }: SecondArgs, facts: Facts): SecondShown | undefined {
  const shown = presentWeeks(args, facts);
  const { second, weeksOut } = args.planning;
  if (!shown || !second) return undefined;
  const { form, planning, context } = shown;
  // Specialist first, as wherever a course is chosen.
  const others = ['specialist', 'leadership', 'ehco'].flatMap((group) =>
    courses.filter(({ id, level }) => level === group && id !== args.course.id),
  );
  const course = getCourse(others, second.course) ?? undefined;
  // The form of another course starts with no published programme, so that none is needed.
  const own = { ...context, course: course ?? args.course, programmes: [] };
  const its = formOfSecond(form, second, own);
  const common = { courses: others, course, second, start: its.start, form, planning };
  if (!course) return { ...common, compared: undefined, problems: [] };
  const question = questionOf(its, { weeksOut, done: [] }, own);
  const { clash, problems } = comparePlans(shown.question, question);
  const compared = clash ? { course, question, clash, over: runsOf(clash.over) } : undefined;
  return { ...common, compared, problems };
}
