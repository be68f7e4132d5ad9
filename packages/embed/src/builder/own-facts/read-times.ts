import type { Reading } from './read-day.js';

interface Times {
  readonly from: string;
  readonly to: string;
}

const LIKE = 'Write from when until when, such as 09:30 to 15:30.';
const TIME = /^(\d{1,2})(?:[:.](\d\d)(?::00)?|(\d\d))?([ap]m)?$/;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** `am` or `pm`, where it was written. */
  readonly half: string;
}

/** A time as it was written; undefined for what is none. */
function clockOf(text: string): Clock | undefined {
  if (text === 'noon' || text === 'midday') return { hour: 12, minute: 0, half: 'pm' };
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hour = '', minute, joined, half = ''] = match;
  const clock = { hour: Number(hour), minute: Number(minute ?? joined ?? 0), half };
  return clock.minute > 59 || clock.hour > (half ? 12 : 23) ? undefined : clock;
}

const minutes = ({ hour, minute, half }: Clock): number =>
  (half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour) * 60 + minute;

const inNumbers = (sum: number): string =>
  `${String(Math.floor(sum / 60)).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`;

/** What is written around times, and in how many ways. */
const bareTimes = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, '')
    .replace(/([ap])\.m\.?/g, '$1m');

/** True for one time alone, as a spreadsheet with a column for each has it. */
export const isTime = (text: string): boolean => clockOf(bareTimes(text)) !== undefined;

/** Reads from when until when. In “4 to 5.30pm” both are in the afternoon, in “9.30 to 3.30pm” the first is not. */
export function readTimes(text: string): Reading<Times> {
  const [first = '', second = '', ...more] = bareTimes(text).split(/[-–—]|to|until/);
  const [from, to] = [clockOf(first), clockOf(second)];
  if (!from || !to || more.length) return { fault: LIKE };
  const end = minutes(to);
  const inherited = from.half === '' && to.half !== '' && from.hour <= 12;
  const start = inherited ? minutes({ ...from, half: to.half }) : minutes(from);
  const begin = inherited && start >= end ? minutes(from) : start;
  if (begin >= end) return { fault: `It ends before it starts. Write 15:30 or 3.30pm for an afternoon.` };
  return { value: { from: inNumbers(begin), to: inNumbers(end) } };
}
