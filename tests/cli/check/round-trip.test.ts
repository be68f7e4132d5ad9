import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringify } from 'csv-stringify/sync';
import { formulaGuard } from '../../../packages/cli/src/desk/formulas.js';
import { numbers } from '../../data/funding/answer-sets.js';
import { openDesk, rowsOf } from './run-check.js';

const LISTS = process.env['NPQ_FULL'] ? 500 : 25;
const PIECES = [
  ',',
  ';',
  '\t',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '=',
  '+',
  '-',
  '@',
  "'",
  '1',
  'a',
  'é',
  '€',
  '😀',
  '\u2028',
  '\u00a0',
  '\ufeff',
  'cohort',
  'not sure',
];

const desk = openDesk();

/** A list of any width, with any cells in the columns that are not ours. */
function anyList(random: Generator<number, never>) {
  const below = (limit: number): number => Math.floor(random.next().value * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const cell = (): string => Array.from({ length: below(6) }, () => pick(PIECES)).join('');
  const width = below(5);
  const courseAt = below(width + 1);
  const place = (own: string[], course: string): string[] => [
    ...own.slice(0, courseAt),
    course,
    ...own.slice(courseAt),
  ];
  const header = [
    'cohort',
    ...place(
      Array.from({ length: width }, (_, at) => `x${at}${cell()}`),
      'course',
    ),
  ];
  const rows = Array.from({ length: 1 + below(30) }, () => [
    'autumn-2026',
    ...place(Array.from({ length: width }, cell), pick(['NPQH', 'npq-senco', 'x'])),
  ]);
  return {
    rows: [header, ...rows],
    delimiter: pick([',', ';', '\t']),
    lineEnd: pick(['\n', '\r\n']),
    mark: pick(['', '\ufeff']),
  };
}

describe('reading back what was written', () => {
  it('gives the same cells, whatever they hold', async () => {
    const random = numbers(3);
    for (let count = 0; count < LISTS; count++) {
      const { rows, delimiter, lineEnd, mark } = anyList(random);
      const text =
        mark + stringify(rows, { delimiter, record_delimiter: lineEnd, quote_record_delimiter: true });
      const list = desk.file('people.csv', text);
      for (const raw of [true, false]) {
        const { out, said } = await desk.check(raw ? [list, '--raw'] : [list]);
        const width = rows[0]?.length ?? 0;
        const safe = raw ? (cell: string): string => cell : formulaGuard(delimiter);
        const back = rowsOf(out, delimiter);
        assert.deepEqual(
          back.map((row) => row.slice(0, width)),
          rows.map((row) => row.map(safe)),
          JSON.stringify(text),
        );
        assert.ok(
          back.every((row) => row.length === width + 5),
          said,
        );
      }
    }
  });
});
