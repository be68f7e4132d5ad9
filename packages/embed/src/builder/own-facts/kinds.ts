import type { FieldKind } from './fields.js';
import { partsText, readParts, type OwnPart } from './parts.js';
import { formatDay, readDay } from './read-day.js';
import type { RowsReading } from './rows.js';
import { readSessions, sessionsText, type OwnSession } from './sessions.js';

/** What a field's text comes to. */
export interface FieldReading {
  /** As it stands in the file; undefined where nothing can be read. */
  readonly value?: unknown;
  /** What to write instead. */
  readonly fault?: string;
  /** For pasted rows: in which row each value stands. */
  readonly numbers?: readonly number[];
}

/** How a field's text becomes a value of the file, and how a value is written into the field. */
interface Kind {
  readonly read: (text: string) => FieldReading;
  readonly write: (value: unknown) => string;
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const words: Kind = { read: (text) => ({ value: text.trim() }), write: asText };

function readNumber(text: string): FieldReading {
  const bare = text.replace(/[£,\s]/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(bare)
    ? { value: Number(bare) }
    : { fault: 'Write a number, such as 4 or 0.5.' };
}

const day = (isMonthEnough: boolean): Kind => ({
  read: (text) => readDay(text, isMonthEnough),
  write: (value) => (asText(value) ? formatDay(asText(value)) : ''),
});

/** Rows that can be read count also where others cannot. */
function rows<Item>(
  read: (text: string) => RowsReading<Item>,
  write: (items: readonly Item[]) => string,
): Kind {
  return {
    read: (text) => {
      const { values, numbers, faults } = read(text);
      return { value: values, numbers, ...(faults.length && { fault: faults.join('\n') }) };
    },
    write: (value) => (Array.isArray(value) ? write(value as readonly Item[]) : ''),
  };
}

export const KINDS: Readonly<Record<FieldKind, Kind>> = {
  words,
  long: words,
  course: words,
  provider: words,
  delivery: words,
  places: words,
  number: { read: readNumber, write: asText },
  day: day(false),
  'day or month': day(true),
  sessions: rows<OwnSession>(readSessions, sessionsText),
  parts: rows<OwnPart>(readParts, partsText),
};
