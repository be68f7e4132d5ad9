import { allocate } from './allocate.js';
import type { Balance } from './allocate.js';
import { checkQuestion } from './check-question.js';
import type { PlanProblem } from './check-question.js';
import type { Day } from './days.js';
import { findChange } from './find-change.js';
import type { PlanChange } from './find-change.js';
import { layOut } from './lay-out.js';
import type { LaidOut } from './lay-out.js';
import type { PlannedWeek } from './planned-work.js';
import type { PlanQuestion } from './question.js';
import { termName } from './terms.js';
import { schoolDays } from './week.js';

export type PlanVerdict = 'fits' | 'tight' | 'does-not-fit';

/** The work of one term, or of the holidays that follow it. */
export interface TermSum {
  /** `autumn`, `spring`, `summer`; null for holidays. */
  readonly term: string | null;
  /** The Monday of its first week. */
  readonly from: Day;
  readonly minutes: number;
  readonly daysOut: number;
}

/** A plan of weeks, and what there is to say of it. */
export interface HoursPlan extends LaidOut {
  readonly verdict: PlanVerdict;
  /** What makes it fit; null when it does, or when no one change is enough. */
  readonly change: PlanChange | null;
  /** Weeks of study that may be lost before it no longer fits. */
  readonly weeksInHand: number;
  /** Minutes a week over all weeks of the course, holidays included. */
  readonly average: number;
  readonly heaviest: PlannedWeek | null;
  /** School days, in halves, on which somebody has to cover. */
  readonly daysOut: number;
  readonly byTerm: readonly TermSum[];
}

export type HoursPlanResult =
  | { readonly plan: HoursPlan; readonly problems: readonly [] }
  | { readonly plan: null; readonly problems: readonly PlanProblem[] };

/** Less than a tenth of the time to spare, and one bad month undoes the plan. */
const TIGHT = 0.1;
/** A session of less than this takes half a day. */
const WHOLE_DAY = 4 * 60;

/** Whether the work fits into the time for it. */
export function judge({ shortfall, spare, free }: Balance): PlanVerdict {
  if (shortfall > 0) return 'does-not-fit';
  return free > 0 && spare < free * TIGHT ? 'tight' : 'fits';
}

/** Weeks that could be lost: as many as the time to spare makes up for. */
function weeksInHand({ weeks, spare, free }: LaidOut): number {
  const open = weeks.filter(({ isOut }) => !isOut).length;
  return open > 0 && free > 0 ? Math.floor((spare * open) / free) : 0;
}

/** Days, in halves, on which the sessions of a week take somebody out of school. */
function daysOutIn({ work }: PlannedWeek, isSchoolDay: (day: Day) => boolean): number {
  const out = work.filter(({ session, day }) => session?.takesOut && (day === null || isSchoolDay(day)));
  return out.reduce((sum, { minutes }) => sum + (minutes < WHOLE_DAY ? 0.5 : 1), 0);
}

function sumByTerm(weeks: readonly PlannedWeek[], isSchoolDay: (day: Day) => boolean): TermSum[] {
  const sums: TermSum[] = [];
  for (const [index, week] of weeks.entries()) {
    const last = sums.at(-1);
    const next = weeks.slice(index).find(({ term }) => term !== null)?.term ?? null;
    // A half-term break belongs to its term.
    const isBreak = week.term === null && next !== null && termName(next) === last?.term;
    const name = isBreak ? next : week.term;
    const term = name === null ? null : termName(name);
    const daysOut = daysOutIn(week, isSchoolDay);
    const before = last?.term === term ? sums.pop() : undefined;
    sums.push({
      term,
      from: before?.from ?? week.monday,
      minutes: (before?.minutes ?? 0) + week.minutes,
      daysOut: (before?.daysOut ?? 0) + daysOut,
    });
  }
  return sums;
}

/**
 * Plans a course week by week: study spread so that the heaviest week is as light as can be, sessions on their days,
 * the final answer in its window. The same question gives the same plan. What cannot be planned gives problems by
 * field; nothing is thrown.
 */
export function planHours(question: PlanQuestion): HoursPlanResult {
  const problems = checkQuestion(question);
  if (problems.length) return { plan: null, problems };
  const laidOut = layOut(question);
  const { weeks } = laidOut;
  const verdict = judge(laidOut);
  const isSchoolDay = schoolDays(question);
  const byTerm = sumByTerm(weeks, isSchoolDay);
  const heaviest = weeks.reduce<PlannedWeek | null>(
    (most, week) => (week.minutes > (most?.minutes ?? 0) ? week : most),
    null,
  );
  const plan: HoursPlan = {
    ...laidOut,
    verdict,
    change:
      verdict === 'fits'
        ? null
        : findChange(question, (other) => isBetter(judge(allocate(other).balance), verdict)),
    weeksInHand: weeksInHand(laidOut),
    average: weeks.reduce((sum, { minutes }) => sum + minutes, 0) / weeks.length,
    heaviest,
    daysOut: byTerm.reduce((sum, { daysOut }) => sum + daysOut, 0),
    byTerm,
  };
  return { plan, problems: [] };
}

/** A change is worth naming when the plan then fits, or is tight where it did not fit. */
const isBetter = (after: PlanVerdict, before: PlanVerdict): boolean =>
  before === 'does-not-fit' ? after !== 'does-not-fit' : after === 'fits';
