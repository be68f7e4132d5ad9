import { getCourse } from '@npq-widgets/data';
import { NOT_SURE } from '@npq-widgets/data/funding';
import type { Column } from './columns.js';
import type { DeskFacts } from './facts.js';
import { quote } from './quote.js';

/** What a cell says; `value` is undefined where nobody was asked. Or, in a sentence, why it cannot be read. */
export type Value = { readonly value: string | undefined } | { readonly problem: string };

/** `Not sure`, `not_sure` and `not-sure` are one value, `Autumn 2026` is `autumn-2026`. */
const plain = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-');

const list = (words: readonly string[]): string => words.join(', ');

function problemOf({ kind, values, required }: Column, cell: string): string {
  if (plain(cell) === '') return 'is blank, and every row needs it.';
  const said = quote(cell);
  if (kind === 'course')
    return `${said} is no course. Write DfE’s identifier, such as npq-senior-leadership, or its short name, such as NPQSL.`;
  if (kind === 'gias-code')
    return `${said} is no GIAS code of a kind of school. It is a number, such as 1 for a community school.`;
  return `${said} is none of ${list(required ? values : [...values, 'not sure'])}.${required ? '' : ' Leave it blank where nobody was asked.'}`;
}

function findValue({ kind, values }: Column, cell: string, { courses }: DeskFacts): string | undefined {
  if (kind === 'course') return getCourse(courses, cell)?.id;
  const value = plain(cell);
  // GIAS's own downloads write the codes with a nought in front.
  if (kind === 'gias-code') return /^0?([1-9]\d?)$/.exec(value)?.[1];
  return values.find((one) => one === value);
}

/** Reads one cell of a column of ours. */
export function readValue(column: Column, cell: string, facts: DeskFacts): Value {
  const value = findValue(column, cell, facts);
  if (value !== undefined) return { value };
  const said = plain(cell);
  if (!column.required && said === '') return { value: undefined };
  if (!column.required && said === NOT_SURE) return { value: NOT_SURE };
  return { problem: problemOf(column, cell) };
}
