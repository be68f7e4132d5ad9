import { upTo } from './days.js';
import { QUARTER } from './question.js';

/** What one week can take. All in minutes. */
export interface Room {
  /** Time for study that is free. */
  readonly free: number;
  /** What is in the week already: a week with a long session gets less study. */
  readonly taken: number;
}

const roomUpTo = (level: number, { free, taken }: Room): number => Math.min(free, Math.max(0, level - taken));
export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);

/** The highest load, in quarters of an hour, to which all weeks can be filled with `minutes`. */
function evenLevel(minutes: number, rooms: readonly Room[]): number {
  let [low, high] = [0, Math.ceil(Math.max(0, ...rooms.map(({ free, taken }) => free + taken)) / QUARTER)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sum(rooms.map((room) => roomUpTo(middle * QUARTER, room))) <= minutes) low = middle;
    else high = middle - 1;
  }
  return low * QUARTER;
}

/**
 * Spreads minutes over weeks so that the heaviest week is as light as can be, sessions counted. What does not divide
 * goes to the earlier weeks. Gives the minutes of each week; their sum is less than `minutes` where there is no room.
 */
export function spread(minutes: number, rooms: readonly Room[]): number[] {
  const level = evenLevel(minutes, rooms);
  let left = minutes - sum(rooms.map((room) => roomUpTo(level, room)));
  return rooms.map((room) => {
    const even = roomUpTo(level, room);
    const more = Math.min(roomUpTo(level + QUARTER, room) - even, left);
    left -= more;
    return even + more;
  });
}

/** Which of `count` weeks each of `items` things falls in, as far apart as can be. */
export const evenly = (items: number, count: number): number[] =>
  upTo(items).map((index) => Math.floor(((index + 0.5) * count) / items));
