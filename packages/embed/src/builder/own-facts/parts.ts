import type { OwnCourse } from '@npq-widgets/data/own-facts';
import type { Reading } from './read-day.js';
import { readRows, rowsText, type RowsReading } from './rows.js';

export type OwnPart = NonNullable<OwnCourse['programme']>['parts'][number];

const MODES: Readonly<Record<string, OwnPart['mode']>> = {
  'self-study': 'self-study',
  'self study': 'self-study',
  online: 'online',
  'in person': 'in person',
  'in-person': 'in person',
  'face to face': 'in person',
  coaching: 'coaching',
  assessment: 'assessment',
};

/** Name, how, hours or days, how many. */
function partOf([name = '', how = '', long = '', many = '', ...more]: readonly string[]): Reading<OwnPart> {
  const mode = MODES[how.toLowerCase()];
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?) ?(h|d)(?:ours?|rs?|ays?)?$/i.exec(long) ?? [];
  const count = /^(\d*)(?: ?(?:times|x))?$/i.exec(many)?.[1];
  if (!name) return { fault: 'Write what it is called.' };
  if (!mode) return { fault: 'Write how: self-study, online, in person, coaching or assessment.' };
  if (amount === undefined) return { fault: 'Write how long, such as 9 hours or 4 days.' };
  if (count === undefined || more.length)
    return { fault: 'Write how many there are as a number, such as 6.' };
  const length = unit.toLowerCase() === 'd' ? { days: Number(amount) } : { hours: Number(amount) };
  return { value: { name, mode, ...length, ...(count && { count: Number(count) }) } };
}

export const readParts = (text: string): RowsReading<OwnPart> => readRows(text, partOf);

export const plural = (number: number, noun: string): string =>
  `${String(number)} ${noun}${number === 1 ? '' : 's'}`;

export const partsText = (parts: readonly OwnPart[]): string =>
  rowsText(
    parts.map(({ name, mode, hours, days = 0, count }) => [
      name,
      mode,
      hours === undefined ? plural(days, 'day') : plural(hours, 'hour'),
      count === undefined ? '' : String(count),
    ]),
  );
