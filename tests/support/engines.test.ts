import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { keyCode } from './webdriver-keys.js';
import { chosenEngine, engines, whyMissing } from './engines.js';

it('takes the engine that the run names, Chromium where it names none, and no other', () => {
  assert.equal(chosenEngine({}), 'chromium');
  assert.equal(chosenEngine({ NPQ_ENGINE: '' }), 'chromium');
  assert.deepEqual(
    engines.map((engine) => chosenEngine({ NPQ_ENGINE: engine })),
    [...engines],
  );
  assert.throws(
    () => chosenEngine({ NPQ_ENGINE: 'presto' }),
    /NPQ_ENGINE is presto: it has to be one of chromium, firefox, webkit\./,
  );
});

it('says of an engine that is not there how to get it, and of one that is nothing', () => {
  assert.match(whyMissing('firefox', () => undefined) ?? '', /^Firefox is not on this machine.*firefox-esr$/);
  assert.equal(
    whyMissing('firefox', () => ({ browser: '/usr/bin/firefox' })),
    undefined,
  );
});

it('a run without the engine says so in one line, and has not failed', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/support/run-all.ts', '--full', 'firefox'],
    // No folder of programs, so that none is found. The browser that every run has is named.
    { encoding: 'utf8', env: { CHROME_PATH: process.execPath } },
  );
  assert.match(stdout, /\n- skipped: Firefox is not on this machine; on Debian: apt-get install/);
  assert.match(stdout, /\n✔ firefox: 0 passed, 0 failed, 1 skipped in/);
  assert.equal(status, 0);
});

it('presses keys by the names that the tests know, and no other', () => {
  assert.equal(keyCode(' '), ' ');
  assert.equal(keyCode('Tab'), '\uE004');
  assert.throws(() => keyCode('Hyper'), /"Hyper" is no key that is known to press\./);
});
