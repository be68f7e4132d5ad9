import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { valueModule, writeModules } from '../../../packages/data/build/write-modules.js';

const value = { oak: 'a "tall"  tree' };
const plants = valueModule(
  'garden/plants',
  value,
  'Plants',
  "import type { Plants } from '@npq-widgets/data/schema';",
);

/** Runs with a folder of its own, gone afterwards. */
async function inFolder(run: (folder: URL) => Promise<void>): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), 'npq-modules-'));
  try {
    await run(pathToFileURL(`${path}/`));
  } finally {
    await rm(path, { recursive: true });
  }
}

void test('a value becomes a module that gives it back', () =>
  inFolder(async (folder) => {
    await writeModules(folder, [plants]);
    const module = (await import(new URL('garden/plants.js', folder).href)) as { default: unknown };
    assert.deepEqual(module.default, value);
  }));

void test('its declaration names the type where it is exported', () =>
  inFolder(async (folder) => {
    await writeModules(folder, [plants]);
    const declaration = await readFile(new URL('garden/plants.d.ts', folder), 'utf8');
    assert.equal(
      declaration,
      "import type { Plants } from '@npq-widgets/data/schema';\ndeclare const value: Plants;\nexport { value as default };\n",
    );
  }));

void test('what an earlier build left behind is gone', () =>
  inFolder(async (folder) => {
    await writeFile(new URL('old.js', folder), 'export default 1;');
    await writeModules(folder, [plants]);
    assert.deepEqual(await readdir(folder), ['garden']);
  }));
