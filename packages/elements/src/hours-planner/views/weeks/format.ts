import type { HoursPlan, PlanChange, PlannedWork } from '@npq-widgets/data/plan';
import { dayNumber, weekdayOf } from '@npq-widgets/data/plan';
import { formatDates } from '../../../core/format.js';
import { formatMinutes, formatMonths, weekdayName } from '../../format-time.js';
import type { WeeksUi } from './messages.js';

type Msg = WeeksUi['msg'];

const VERDICTS = {
  fits: ['PLANNER_FITS', 'PLANNER_FITS_WHY'],
  tight: ['PLANNER_TIGHT', 'PLANNER_TIGHT_WHY'],
  'does-not-fit': ['PLANNER_DOES_NOT_FIT', 'PLANNER_DOES_NOT_FIT_WHY'],
} as const;

/** The verdict, and why. */
export function formatVerdict(
  { verdict, required, shortfall, weeksInHand }: HoursPlan,
  msg: Msg,
): { readonly verdict: string; readonly why: string } {
  const [name, usual] = VERDICTS[verdict];
  const why = verdict === 'fits' && weeksInHand === 0 ? 'PLANNER_FITS_JUST' : usual;
  const values = {
    required: formatMinutes(required),
    shortfall: formatMinutes(shortfall),
    weeks: weeksInHand === 1 ? '1 week' : `${weeksInHand} weeks`,
  };
  return { verdict: msg(name), why: msg(why, values) };
}

/** The one change that mends a plan. */
export function formatChange(change: PlanChange, msg: Msg): string {
  switch (change.kind) {
    case 'longer-time':
    case 'further-time': {
      const key =
        change.kind === 'longer-time' ? 'PLANNER_CHANGE_LONGER_TIME' : 'PLANNER_CHANGE_FURTHER_TIME';
      return msg(key, { minutes: formatMinutes(change.minutes), weekday: weekdayName(change.weekday) });
    }
    case 'use-holidays':
      return msg('PLANNER_CHANGE_USE_HOLIDAYS');
    case 'lift-limit':
      return msg('PLANNER_CHANGE_LIFT_LIMIT');
    case 'fewer-weeks-out':
      return msg('PLANNER_CHANGE_FEWER_WEEKS_OUT', { weeks: change.weeks });
    case 'later-finish':
      return msg('PLANNER_CHANGE_LATER_FINISH', { months: formatMonths(change.months) });
  }
}

/** `Tuesday 19 January 2027`. */
export const formatDay = (day: string): string =>
  `${weekdayName(weekdayOf(dayNumber(day)))} ${formatDates(day)}`;

/** What is to be done: `45 minutes of study`, `Opening day, 6 hours`. */
export function formatWork({ kind, name, minutes }: PlannedWork, msg: Msg): string {
  const time = formatMinutes(minutes);
  if (kind === 'assessment') return msg('PLANNER_WEEKS_ANSWER', { time });
  if (kind === 'study')
    return name ? msg('PLANNER_WEEKS_STUDY_NAMED', { time, name }) : msg('PLANNER_WEEKS_STUDY', { time });
  return name ? msg('PLANNER_WEEKS_SESSION', { name, time }) : msg('PLANNER_WEEKS_SESSION_UNNAMED', { time });
}
