import assert from 'node:assert/strict';
import { it } from 'node:test';
import { filesBelow } from './files.js';
import { browserTests, inLanes, slow, steps, type Extent, type Step } from './steps.js';

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
    .filter((file) => !/\/model\/|\.node\.test\.ts$/.test(file));
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

it('steps of one lane follow one another, beside the other lane, and a step without one runs alone', () => {
  const step = (name: string, lane?: 1 | 2): Step => ({
    ...{ name, about: '', kind: 'check', command: [] },
    ...(lane && { lane }),
  });
  const groups = inLanes([step('a'), step('b', 1), step('c', 2), step('d', 2), step('e'), step('f', 2)]);
  assert.deepEqual(
    groups.map((lanes) => lanes.map((lane) => lane.map(({ name }) => name))),
    [[['a']], [['b'], ['c', 'd']], [['e']], [['f']]],
  );
});

it('only checks run beside each other, and what is built is built before it is tested', () => {
  const all = steps('desk');
  assert.deepEqual(
    all.filter(({ kind, lane }) => lane && kind !== 'check'),
    [],
  );
  const names = all.map(({ name }) => name);
  for (const tests of ['node', 'browser', 'hosts', 'package'])
    for (const made of ['types', 'build', 'storybook'])
      assert.ok(names.indexOf(made) < names.indexOf(tests), `${made} before ${tests}`);
});

it('the files that start first are there, each once', () => {
  for (const extent of ['desk', 'full'] as const)
    for (const { command } of steps(extent)) assert.equal(new Set(command).size, command.length);
  assert.deepEqual(
    slow.filter((file) => !filesOf('full').includes(file)),
    [],
  );
  const hosts = filesOf('desk').filter((file) => file.startsWith('tests/hosts/'));
  assert.equal(hosts[0], 'tests/hosts/hosts.test.ts');
});
