import assert from 'node:assert/strict';
import { it } from 'node:test';
import { filesBelow } from './files.js';
import { browserTests, steps, type Extent } from './steps.js';

const filesOf = (extent: Extent): string[] =>
  steps(extent).flatMap(({ command }) => command.filter((word) => word.endsWith('.test.ts')));

/** A WordPress, a database and PHP, another engine, or the one version of a browser: only the fullest run has them. */
const needsMore = (file: string): boolean =>
  /^tests\/(?:wordpress|engines)\//.test(file) || file === 'tests/looks/looks.test.ts';

it('every test file belongs to exactly one step', () => {
  const onNode = [...new Set(filesOf('full'))];
  const folders = browserTests.filter((glob) => !glob.startsWith('!'));
  const inBrowser = folders
    .map((glob) => glob.split('/**/') as [string, string])
    .flatMap(([folder, ending]) => filesBelow(folder, ending.slice(1)))
    .filter((file) => !file.includes('/model/'));
  assert.deepEqual([...onNode, ...inBrowser].sort(), filesBelow('tests', '.test.ts'));
});

it('what the shorter run leaves out is named in its words', () => {
  const short = filesOf('desk');
  const leftOut = filesOf('full').filter((file) => !short.includes(file) && !needsMore(file));
  const about = steps('desk')
    .map((step) => step.about)
    .join('\n');
  assert.ok(leftOut.length > 0 && leftOut.length < short.length / 4);
  for (const file of leftOut)
    assert.ok(about.includes(file.replace(/^tests\/(?:hosts|package)\/(.*)\.test\.ts$/, '$1')), file);
});

it('continuous integration runs what the shorter run leaves out, and takes everything that it samples', () => {
  const short = filesOf('desk');
  const more = steps('ci').filter(({ isFull }) => isFull);
  const after = more.flatMap(({ command }) => command.filter((word) => word.endsWith('.test.ts')));
  const leftOut = filesOf('full').filter((file) => !short.includes(file) && !needsMore(file));
  assert.deepEqual(
    leftOut.filter((file) => !after.includes(file)),
    [],
  );
  assert.ok(after.includes('tests/data/funding/autumn-2026.test.ts'), 'a whole enumeration');
  assert.ok(after.includes('tests/package/stories.test.ts'), 'all stories');
  assert.deepEqual(
    steps('ci').filter(({ command }) => command.some((word) => /\.bench\.ts$|mutation/.test(word))),
    [],
  );
});

it('every benchmark is a step of its own, and the fullest run has them all', () => {
  const benches = steps('bench');
  assert.deepEqual(
    benches.map(({ command }) => command.at(-1)).sort(),
    filesBelow('tests', '.bench.ts').sort(),
  );
  assert.ok(benches.some(({ name }) => name === 'start'));
  const names = steps('full').map(({ name }) => name);
  assert.deepEqual(
    benches.filter(({ name }) => names.filter((one) => one === name).length !== 1),
    [],
  );
});

it('only the fullest run needs an engine besides Chromium', () => {
  const needed = (extent: Extent): string[] => steps(extent).flatMap(({ engine }) => engine ?? []);
  assert.deepEqual([...needed('desk'), ...needed('ci'), ...needed('bench')], []);
  assert.deepEqual([...new Set(needed('full'))], ['firefox', 'webkit']);
});
