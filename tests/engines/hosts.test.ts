import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tried } from '../hosts/matrix.js';
import { chosenEngine, engineNames, findPrograms, whyMissing } from '../support/engines.js';
import { openFirefox } from '../support/firefox.js';
import { keepOpen, openDemo } from '../support/opened.js';
import { openWebKit } from '../support/webkit.js';
import { readRecords, writeRecord } from './record.js';
import { comeToAnswers, untilSeen } from './visitor.js';

const engine = chosenEngine();
if (engine === 'chromium')
  throw new Error('These pages are tried in Chromium by tests/hosts: set NPQ_ENGINE to firefox or webkit.');

const DEEP = 'its widgets stand in shadow roots of the page, where this visitor does not look';

/** Pages that an engine's driver cannot be used on, and why. */
const beyond: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  firefox: { 'deep-roots': DEEP },
  webkit: {
    'deep-roots': DEEP,
    overwritten: 'the driver of WebKit uses the Promise of the page, which this page replaces',
  },
};

const pages = [...tried.hosts, ...tried.libraries];
const shown: string[] = [];
const failed: string[] = [];

const programs = findPrograms(engine);
if (!programs) throw new Error(whyMissing(engine));
const site = await openDemo();
const window = await keepOpen((engine === 'firefox' ? openFirefox : openWebKit)(programs));
await window.resize({ width: 800, height: 900 });

const open = (name: string): Promise<void> => window.goto(`${site.pages}/hosts/${name}.html`);

describe(`in ${engineNames[engine]}, all four are seen without a touch and come to an answer on a page with`, () => {
  for (const { name, about } of pages)
    it(`${about} (${name})`, { skip: beyond[engine]?.[name] ?? false }, async () => {
      failed.push(name);
      await open(name);
      await untilSeen(window);
      await comeToAnswers(window);
      failed.pop();
      shown.push(name);
    });
});

describe('the columns of the README', () => {
  it('say of no page that it was shown which was not shown here; NPQ_RECORD=1 writes down this run', () => {
    const record = readRecords()[engine];
    if (process.env['NPQ_RECORD']) {
      const day = new Date().toISOString().slice(0, 10);
      writeRecord(engine, { ...record, version: window.version, day, shown, failed });
    }
    assert.deepEqual(
      readRecords()[engine].shown.filter((name) => !shown.includes(name)),
      [],
    );
  });
});

describe('these checks can fail:', () => {
  it('a widget that shows its sentence again is not seen', async () => {
    await open('bare');
    await untilSeen(window);
    await window.run(
      `document.querySelector('npq-hours-planner').shadowRoot.prepend(document.createElement('slot'));`,
    );
    await assert.rejects(untilSeen(window), /Not so: .*npq-hours-planner.*in 10 s/);
  });
});
