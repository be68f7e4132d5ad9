import assert from 'node:assert/strict';
import { it } from 'node:test';
import { filesBelow } from './files.js';
import { browserTests, steps } from './steps.js';

it('every test file belongs to exactly one step', () => {
  const onNode = steps(false).flatMap(({ command }) => command.filter((word) => word.endsWith('.test.ts')));
  const folders = browserTests.map((glob) => glob.split('/**/') as [string, string]);
  const inBrowser = folders.flatMap(([folder, ending]) => filesBelow(folder, ending.slice(1)));
  assert.deepEqual([...onNode, ...inBrowser].sort(), filesBelow('tests', '.test.ts'));
});
