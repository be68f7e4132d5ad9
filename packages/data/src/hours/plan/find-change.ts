import { upTo, addMonths, dayNumber, mondayOf } from './days.js';
import { MOST_MINUTES_A_DAY, MOST_WEEKS } from './limits.js';
import { QUARTER } from './question.js';
import type { PlanQuestion, StudyTime } from './question.js';

/** One change that makes a plan fit. Ids and figures; the words are in `verdict-copy.ts`. */
export type PlanChange =
  /** So many minutes more at the study time of this weekday. */
  | { readonly kind: 'longer-time'; readonly weekday: StudyTime['weekday']; readonly minutes: number }
  /** A further study time, on a weekday that has none. */
  | { readonly kind: 'further-time'; readonly weekday: StudyTime['weekday']; readonly minutes: number }
  | { readonly kind: 'use-holidays' }
  | { readonly kind: 'lift-limit' }
  /** Study in the first so many of the weeks that were crossed out. */
  | { readonly kind: 'fewer-weeks-out'; readonly weeks: number }
  | { readonly kind: 'later-finish'; readonly months: number };

const WEEKDAYS = [7, 6, 4, 2, 3, 1, 5] as const;
const MOST_LONGER = 60;
const MOST_FURTHER = 4 * 60;
/** A later finish than this is another plan. */
export const MOST_MONTHS = 12;

/** The question with the change made. */
export function applyChange(question: PlanQuestion, change: PlanChange): PlanQuestion {
  const { studyTimes, weeksOut, finish, start } = question;
  switch (change.kind) {
    case 'longer-time':
      return {
        ...question,
        studyTimes: studyTimes.map((time) =>
          time.weekday === change.weekday ? { ...time, minutes: time.minutes + change.minutes } : time,
        ),
      };
    case 'further-time':
      return {
        ...question,
        studyTimes: [...studyTimes, { weekday: change.weekday, minutes: change.minutes }],
      };
    case 'use-holidays':
      return { ...question, termTimeOnly: false };
    case 'lift-limit':
      return { ...question, mostInAWeek: null };
    case 'fewer-weeks-out': {
      const mondays = (days: readonly string[]) => days.map((day) => mondayOf(dayNumber(day)));
      const inside = mondays(weeksOut).filter(
        (monday) => monday >= mondayOf(dayNumber(start)) && monday <= dayNumber(finish),
      );
      const back = new Set([...new Set(inside)].sort((a, b) => a - b).slice(0, change.weeks));
      return { ...question, weeksOut: weeksOut.filter((day) => !back.has(mondayOf(dayNumber(day)))) };
    }
    case 'later-finish':
      return { ...question, finish: addMonths(finish, change.months) };
  }
}

const steps = (from: number, to: number, step: number): number[] =>
  upTo(Math.max(0, Math.floor((to - from) / step) + 1)).map((index) => from + index * step);

const weeksBetween = (start: string, finish: string): number => (dayNumber(finish) - dayNumber(start)) / 7;

/** The first that is enough: the more of it, the more room there is. */
function least<Item>(items: readonly Item[], isEnough: (item: Item) => boolean): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && isEnough(item)) high = middle;
    else low = middle + 1;
  }
  return items[low];
}

/** Lists of changes of one kind, the smallest first; what asks least of somebody's week comes first. */
function candidates(question: PlanQuestion): PlanChange[][] {
  const { studyTimes, termTimeOnly, mostInAWeek, weeksOut, assessment, start, finish } = question;
  const taken = new Set(studyTimes.map(({ weekday }) => weekday));
  const shortest = [...studyTimes].sort((a, b) => a.minutes - b.minutes || a.weekday - b.weekday)[0];
  const weekday = WEEKDAYS.find((day) => !taken.has(day));
  const longest = Math.min(MOST_LONGER, MOST_MINUTES_A_DAY - (shortest?.minutes ?? 0));
  return [
    mostInAWeek === null ? [] : [{ kind: 'lift-limit' }],
    shortest
      ? steps(QUARTER, longest, QUARTER).map((minutes) => ({
          kind: 'longer-time',
          weekday: shortest.weekday,
          minutes,
        }))
      : [],
    termTimeOnly ? [{ kind: 'use-holidays' }] : [],
    steps(1, new Set(weeksOut).size, 1).map((weeks) => ({ kind: 'fewer-weeks-out', weeks })),
    weekday
      ? steps(2 * QUARTER, MOST_FURTHER, QUARTER).map((minutes) => ({
          kind: 'further-time',
          weekday,
          minutes,
        }))
      : [],
    // The provider sets the window, and with it the end.
    assessment
      ? []
      : steps(1, MOST_MONTHS, 1)
          .filter((months) => weeksBetween(start, addMonths(finish, months)) <= MOST_WEEKS)
          .map((months) => ({ kind: 'later-finish', months })),
  ];
}

/**
 * The one change that makes a plan good enough: tried, not guessed. Null when none alone does.
 *
 * @param isGood what is to hold of the question after it
 */
export function findChange(
  question: PlanQuestion,
  isGood: (changed: PlanQuestion) => boolean,
): PlanChange | null {
  for (const changes of candidates(question)) {
    const found = least(changes, (change) => isGood(applyChange(question, change)));
    if (found) return found;
  }
  return null;
}
