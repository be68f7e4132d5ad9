import assert from 'node:assert/strict';
import { it } from 'node:test';
import { filesBelow } from './files.js';
import { browserTests, steps } from './steps.js';

const filesOf = (full: boolean): string[] =>
  steps(full).flatMap(({ command }) => command.filter((word) => word.endsWith('.test.ts')));

it('every test file belongs to exactly one step', () => {
  const onNode = filesOf(true);
  const folders = browserTests.filter((glob) => !glob.startsWith('!'));
  const inBrowser = folders
    .map((glob) => glob.split('/**/') as [string, string])
    .flatMap(([folder, ending]) => filesBelow(folder, ending.slice(1)))
    .filter((file) => !file.includes('/model/'));
  assert.deepEqual([...onNode, ...inBrowser].sort(), filesBelow('tests', '.test.ts'));
});

it('what the shorter run leaves out is named in its words', () => {
  const short = filesOf(false);
  const leftOut = filesOf(true).filter((file) => !short.includes(file));
  const about = steps(false).find(({ name }) => name === 'hosts')?.about ?? '';
  assert.ok(leftOut.length > 0 && leftOut.length < short.length / 4);
  for (const file of leftOut)
    assert.ok(about.includes(file.replace(/^tests\/hosts\/(.*)\.test\.ts$/, '$1')), file);
});
