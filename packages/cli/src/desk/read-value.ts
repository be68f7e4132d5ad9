import { NOT_SURE } from '@npq-widgets/data/funding';
import type { Column } from './columns.js';
import type { DeskFacts } from './facts.js';
import { quote } from './quote.js';
import { readCohort } from './read-cohort.js';
import { readCourse } from './read-course.js';
import { dashed, tidy } from './tidy.js';
import type { Value } from './value.js';

/** What programs write where we have yes and no. */
const YES_OR_NO: Readonly<Record<string, string>> = {
  true: 'yes',
  y: 'yes',
  '1': 'yes',
  '1.0': 'yes',
  false: 'no',
  n: 'no',
  '0': 'no',
  '0.0': 'no',
};
const NOBODY_KNOWS = new Set([
  'unsure',
  "don't know",
  'dont know',
  'do not know',
  'unknown',
  "i'm not sure",
  'i am not sure',
]);

const isYesOrNo = ({ values }: Column): boolean =>
  values.length === 2 && values.includes('yes') && values.includes('no');

/** The code of a kind of school: with noughts before it, as a number with a point, or by the name that GIAS gives it. */
function codeOf(text: string, { establishmentTypes }: DeskFacts): string | undefined {
  const code = /^0{0,8}([1-9]\d?)(?:\.0{1,8})?$/.exec(text)?.[1];
  return code ?? establishmentTypes.find(({ name }) => tidy(name) === text)?.id;
}

function looseValue(column: Column, text: string, facts: DeskFacts): string | undefined {
  if (column.kind === 'gias-code') {
    // A code and its name beside each other say the same, or nothing.
    const codes = new Set(
      text.split(/ - |[()]/).flatMap((part) => (part.trim() === '' ? [] : [codeOf(part.trim(), facts)])),
    );
    return codes.size === 1 ? [...codes][0] : undefined;
  }
  const ours = isYesOrNo(column) ? YES_OR_NO[text] : undefined;
  return ours ?? facts.answerLabels.get(column.answer)?.get(text);
}

function problemOf({ kind, values }: Column, cell: string): string {
  const said = quote(cell);
  if (kind === 'gias-code')
    return `${said} is no GIAS code of a kind of school. It is a number, such as 1 for a community school, or the name that GIAS gives it.`;
  return `${said} is none of ${[...values, 'not sure'].join(', ')}. Leave it blank where nobody was asked.`;
}

/** Reads one cell of a column of ours: what is plain, however it is written. What may mean two things is refused. */
export function readValue(column: Column, cell: string, facts: DeskFacts): Value {
  if (cell.trim() === '' || /^[\p{Cf}\s]*$/u.test(cell))
    return column.required ? { problem: 'is blank, and every row needs it.' } : { value: undefined };
  if (column.kind === 'course') return readCourse(cell, facts);
  if (column.name === 'cohort') return readCohort(cell, column, facts);
  const text = dashed(cell);
  if (text === NOT_SURE) return { value: NOT_SURE };
  const strict =
    column.kind === 'gias-code'
      ? /^0?([1-9]\d?)$/.exec(tidy(cell))?.[1]
      : column.values.find((one) => one === text);
  if (strict !== undefined) return { value: strict, isLoose: /\p{Pd}/u.test(cell.replaceAll('-', '')) };
  const loose = NOBODY_KNOWS.has(tidy(cell)) ? NOT_SURE : looseValue(column, tidy(cell), facts);
  return loose === undefined ? { problem: problemOf(column, cell) } : { value: loose, isLoose: true };
}
