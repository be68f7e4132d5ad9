import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ADDED, findColumns } from '../../../packages/cli/src/desk/columns.js';
import { deskFacts } from '../../../packages/cli/src/desk/facts.js';
import { SCHOOL_ADDED, WORKPLACE_COLUMNS } from '../../../packages/cli/src/desk/workplace-columns.js';
import { openDesk, recordsOf } from './run-check.js';

const page = readFileSync('docs/desk.md', 'utf8');
const desk = openDesk();

/** The rows of the tables of the page, below their headings. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('|---'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const ticked = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '');

describe('the page for the desk', () => {
  it('has every column that is read with all its values, and no other', () => {
    const told = new Map(
      rows.flatMap(([names = '', values = '']) =>
        ticked(names).map((name) => [name, ticked(values)] as const),
      ),
    );
    for (const { name, kind, values, required } of findColumns(deskFacts.ruleSets)) {
      const own = told.get(name);
      assert.ok(own, `docs/desk.md does not name ${name}`);
      if (kind === 'value' && !required) assert.deepEqual(own, values, name);
      told.delete(name);
    }
    const options = ['--as-of 2026-11-21', '--out results.csv', '--schools schools/', '--raw', '--json'];
    for (const name of [...ADDED, ...WORKPLACE_COLUMNS, ...SCHOOL_ADDED, ...options])
      assert.ok(told.delete(name), `docs/desk.md does not explain ${name}`);
    assert.deepEqual([...told.keys()], []);
  });

  it('shows what its example comes to', async () => {
    const header = rows.findIndex(([first]) => first === 'Reference');
    const [names = [], ...shown] = rows.slice(header, header + 8);
    const { out, status } = await desk.check(['docs/desk-example.csv', '--as-of', '2026-11-21']);
    assert.equal(status, 0);
    assert.deepEqual(
      recordsOf(out).map((record) => names.map((name) => record[name])),
      shown,
    );
    assert.match(
      recordsOf(out)[3]?.['reason'] ?? '',
      /as long as you have not had a scholarship/,
      'what the page says of A4',
    );
  });

  it('shows what its example of schools comes to', async () => {
    const header = rows.findIndex(([first]) => first === 'Ref');
    const [names = [], ...shown] = rows.slice(header);
    const { out, status } = await desk.check(['docs/desk-example-schools.csv', '--as-of', '2026-11-21']);
    assert.equal(status, 0);
    assert.deepEqual(
      recordsOf(out).map((record) => names.map((name) => record[name])),
      shown,
    );
  });
});
