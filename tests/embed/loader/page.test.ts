import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { claimPage, leads, sayOnce, type LoaderPage } from '../../../packages/embed/src/loader/page.js';

const page = (globalThis as unknown as Record<symbol, LoaderPage>)[Symbol.for('npq.v1')]!;

/** Enters a loader of that version and says who leads the page then. */
const claim = (base: string, version: string): [boolean, string | undefined] => [
  claimPage(base, version),
  page.loaders?.[0]?.base,
];

describe('the page’s one global', () => {
  const warn = mock.method(console, 'warn', () => undefined);
  const lines = (): string[] => warn.mock.calls.map(({ arguments: [line] }) => String(line));
  beforeEach(() => {
    page.loaders?.splice(0);
    page.said.clear();
    warn.mock.resetCalls();
  });

  it('keeps the shape that the elements and other versions read', () => {
    assert.deepEqual(Object.keys(page), ['versions', 'said', 'loaders', 'asked', 'failed']);
  });

  it('gives the page to the first of equal loaders', () => {
    assert.deepEqual(
      [claim('a/', '1.0.0'), claim('a/', '1.0.0')],
      [
        [true, 'a/'],
        [false, 'a/'],
      ],
    );
    assert.equal(leads(), false, 'the script pasted second does nothing');
    assert.deepEqual(claim('b/', '1.0.0'), [false, 'a/']);
  });

  it('gives the page to the newest, in any order, counting 10 after 9', () => {
    assert.deepEqual(
      [claim('old/', '1.9.0'), claim('new/', '1.10.0')].map(([, base]) => base),
      ['old/', 'new/'],
    );
    assert.equal(leads(), true);
    claim('middle/', '1.9.9');
    assert.equal(leads(), false);
  });

  it('says a thing once', () => {
    sayOnce('a thing');
    sayOnce('a thing');
    assert.deepEqual(lines(), ['npq: a thing']);
  });
});
