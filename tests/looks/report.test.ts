import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { describeChange, writeReport } from './report.js';

const folder = mkdtempSync(join(tmpdir(), 'npq-looks-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const png = (text: string) => Buffer.from(text);
const read = () => readFileSync(join(folder, 'index.html'), 'utf8');

it('shows baseline, now and difference side by side, and only what is there of a new story', () => {
  writeReport(
    [
      {
        story: 'a--start',
        name: '320-dark.png',
        before: png('1'),
        now: png('2'),
        difference: { pixels: 7, picture: png('3') },
      },
      { story: 'b--new', name: '1280-light.png', before: undefined, now: png('4'), difference: undefined },
    ],
    folder,
  );
  const sources = [...read().matchAll(/src="([^"]*)"/g)].map(([, source = '']) => source);
  assert.deepEqual(sources, [
    'a--start.before.320-dark.png',
    'a--start.now.320-dark.png',
    'a--start.difference.320-dark.png',
    'b--new.now.1280-light.png',
  ]);
  assert.deepEqual(
    sources.filter((source) => !existsSync(join(folder, source))),
    [],
  );
  assert.match(read(), /a--start, 320 px, dark[\s\S]*7 pixels differ/);
  assert.match(read(), /npm run looks -- --accept/);
});

it('says of a picture in one line which it is, how many pixels differ, and where they can be seen', () => {
  const dark = { story: 'a--start', name: '320-dark.png', before: png('1'), now: png('2') };
  assert.equal(
    describeChange({ ...dark, difference: { pixels: 7, picture: png('3') } }),
    'a--start, 320 px, dark: 7 pixels differ. test-results/looks/a--start.difference.320-dark.png',
  );
  assert.match(
    describeChange({ ...dark, difference: { pixels: 1, picture: png('3') } }),
    /: 1 pixel differs\./,
  );
  assert.equal(
    describeChange({ ...dark, before: undefined, difference: undefined }),
    'a--start, 320 px, dark: There is no baseline yet. test-results/looks/a--start.now.320-dark.png',
  );
});

it('says so when nothing changed, and keeps no picture of an earlier run', () => {
  writeReport([], folder);
  assert.match(read(), /Every story looks as its baseline/);
  assert.equal(existsSync(join(folder, 'a--start.now.320-dark.png')), false);
});
