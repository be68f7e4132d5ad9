import type { HoursPlan } from './plan-hours.js';

/** What a visitor types, in pounds. Undefined: not typed. */
export interface CostQuestion {
  readonly coverADay: number | undefined;
  readonly travelADay: number | undefined;
  readonly fee: number | undefined;
}

/** What a course costs a school. Null: not known, so no part of the sum. */
export interface PlanCost {
  readonly cover: number | null;
  readonly travel: number | null;
  readonly fee: number | null;
  readonly total: number | null;
}

/** Days on which somebody travels: those with a session in person. One whose day is not known has a day of its own. */
function travelDays({ weeks }: Pick<HoursPlan, 'weeks'>): number {
  const inPerson = weeks.flatMap(({ work }) => work).filter(({ session }) => session?.mode === 'in-person');
  return new Set(inPerson.map(({ day, part }) => day ?? part)).size;
}

/** Cover for the days out, travel to each day in person, and the fee. */
export function planCost(plan: HoursPlan, { coverADay, travelADay, fee = NaN }: CostQuestion): PlanCost {
  const times = (pounds: number | undefined, days: number): number | null =>
    pounds === undefined || !Number.isFinite(pounds) || pounds < 0 ? null : Math.round(pounds * days);
  const parts = {
    cover: times(coverADay, plan.daysOut),
    travel: times(travelADay, travelDays(plan)),
    fee: times(fee, 1),
  };
  const known = Object.values(parts).filter((part) => part !== null);
  return { ...parts, total: known.length ? known.reduce((sum, part) => sum + part, 0) : null };
}
