import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { filesBelow } from '../support/files.js';
import {
  brotli,
  DISTRIBUTION,
  longestChain,
  measure,
  page,
  PINNED,
  readLedger,
  type Ledger,
} from './size-ledger.js';

/** Brotli bytes; 1 kB is 1,000. They hold in every version: a feature that does not fit is made to. See docs/decisions/0016. */
const BUDGET = { loader: 1_500, widget: 18_500, all: 30_000, journey: 50_000, plan: 45_000, chain: 3 };
/** What the hash of a file adds where a page verifies what it loads: random text does not compress. */
const HASH = 17;
const HASHES = HASH * readdirSync(`${PINNED}/modules`).length;
const WIDGETS = ['eligibility-checker', 'framework-explorer', 'hours-planner', 'provider-finder'];

describe('size of a release whose files are verified', () => {
  let ledger: Ledger;
  before(() => {
    ledger = readLedger(PINNED);
  });
  const within = (bytes: number, budget: number) =>
    assert.ok(bytes <= budget, `${bytes} bytes, ${bytes - budget} over the budget of ${budget}`);
  const bytes = (widgets: readonly string[], part: 'initial' | 'journey') =>
    measure('', page(ledger, widgets, part), ledger, PINNED).total;

  it('the loader keeps to the same budget', () =>
    within(measure('', [ledger.loader], ledger, PINNED).total, BUDGET.loader));

  for (const widget of WIDGETS) {
    it(`${widget} with the list of hashes is at most ${BUDGET.widget + HASHES} bytes before any input`, () =>
      within(bytes([widget], 'initial'), BUDGET.widget + HASHES));
    it(`${widget} with all hashes keeps to the budget of a journey`, () =>
      within(bytes([widget], 'journey'), BUDGET.journey + HASHES));
  }

  it('all four keep to theirs', () => within(bytes(WIDGETS, 'initial'), BUDGET.all + HASHES));
});

describe('size of the built files', () => {
  let ledger: Ledger;
  before(() => {
    ledger = readLedger();
  });
  const within = (bytes: number, budget: number) =>
    assert.ok(bytes <= budget, `${bytes} bytes, ${bytes - budget} over the budget of ${budget}`);

  it('the ledger knows the four widgets and every script there is', () => {
    assert.deepEqual(Object.keys(ledger.widgets).sort(), WIDGETS);
    const there = filesBelow(DISTRIBUTION, '.js').map((file) =>
      file.slice(DISTRIBUTION.length + 1).replaceAll('\\', '/'),
    );
    assert.deepEqual(
      // The index of schools has a list of its own, its manifest.
      there.filter((file) => !(file in ledger.files) && !file.startsWith('schools/')),
      [],
    );
  });

  it(`the loader is at most ${BUDGET.loader} bytes`, () =>
    within(measure('', [ledger.loader], ledger).total, BUDGET.loader));

  for (const widget of WIDGETS) {
    it(`${widget} with loader and hub is at most ${BUDGET.widget} bytes before any input`, () =>
      within(measure('', page(ledger, [widget], 'initial'), ledger).total, BUDGET.widget));

    it(`${widget} is at most ${BUDGET.journey} bytes to a result`, () =>
      within(measure('', page(ledger, [widget], 'journey'), ledger).total, BUDGET.journey));

    it(`${widget} waits for at most ${BUDGET.chain} requests in a row`, () => {
      const chain = longestChain(ledger, ledger.widgets[widget]!.entry);
      assert.ok(chain.length <= BUDGET.chain, chain.join(' → '));
    });
  }

  it(`the whole way to a printed plan is at most ${BUDGET.plan} bytes`, () => {
    const way = page(ledger, ['hours-planner'], 'journey');
    assert.ok(
      way.some((file) => file.includes('headteacher-sheet')),
      'the sheet is on the way',
    );
    within(measure('', way, ledger).total, BUDGET.plan);
  });

  it(`all four are at most ${BUDGET.all} bytes before any input`, () =>
    within(measure('', page(ledger, WIDGETS, 'initial'), ledger).total, BUDGET.all));
});

describe('size, planted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'npq-size-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const random = (bytes: number) => randomBytes(bytes).toString('latin1');
  writeFileSync(join(folder, 'npq.js'), 'x');
  writeFileSync(join(folder, 'hub.js'), '');
  writeFileSync(join(folder, 'a.js'), `import './b.js';`);
  writeFileSync(join(folder, 'b.js'), `import './c.js'; export const later = () => import('./d.js');`);
  writeFileSync(join(folder, 'c.js'), `/* ${random(20_000)} */`);
  writeFileSync(join(folder, 'd.js'), '');
  const ledger: Ledger = {
    loader: 'npq.js',
    hub: { entry: 'hub.js', initial: ['hub.js'], journey: ['hub.js'] },
    widgets: {
      a: { entry: 'a.js', initial: ['a.js', 'b.js', 'c.js'], journey: ['a.js', 'b.js', 'c.js', 'c.js'] },
    },
    files: {
      'npq.js': { kind: 'loader' },
      'hub.js': { kind: 'own' },
      'a.js': { kind: 'own' },
      'b.js': { kind: 'shared' },
      'c.js': { kind: 'facts' },
    },
  };

  it('finds a page that is too heavy, and counts a file once', () => {
    const once = measure('', page(ledger, ['a'], 'initial'), ledger, folder);
    assert.ok(once.total > BUDGET.widget);
    assert.ok(once.facts > 20_000);
    assert.equal(measure('', page(ledger, ['a'], 'journey'), ledger, folder).total, once.total);
  });

  it('finds a chain that is too long, and does not count what is imported later', () => {
    assert.deepEqual(longestChain(ledger, 'a.js', folder), ['npq.js', 'a.js', 'b.js', 'c.js']);
  });

  it('does not pass over a file that the ledger forgot', () => {
    assert.throws(() => measure('', ['d.js'], ledger, folder), /does not list d\.js/);
    assert.throws(() => page(ledger, ['z'], 'initial'), /no widget "z"/);
  });

  it('measures what a server would send', () => {
    assert.ok(brotli('a'.repeat(10_000)) < 50);
  });
});
