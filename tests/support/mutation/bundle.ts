import { readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

import { filesBelow } from '../files.js';

// For `stryker.config.js`: the tests of the funding rules and all they import as two scripts. Every mutant starts both, and
// what need not be translated and found anew, file by file, starts many times as fast.

const FROM = 'tests/data/funding';
const TO = 'test-results/mutation';
/** These mostly find a fault. The others follow. */
const FIRST = ['conditions', 'engine', 'ask', 'rules', 'corners'];
/** These go through every set of answers, and stand in the second script. */
const LONG = ['changes', 'journeys', 'autumn-2026', 'properties'];

/** Packages are linked to the checkout. In Stryker's copy of it, what is imported by name must be the copy's too. */
const ownPackages: Plugin = {
  name: 'own-packages',
  setup(build) {
    build.onResolve({ filter: /^@npq-widgets\// }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === ownPackages.name) return undefined;
      const found = await build.resolve(path, { resolveDir, kind, pluginData: ownPackages.name });
      return { ...found, path: found.path.replace(/^.*[\\/](?=packages[\\/])/, `${process.cwd()}/`) };
    });
  },
};

/** What a file reads beside itself is still beside it, wherever the bundle lies. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', url), loader: 'ts' };
    });
  },
};

const bundle = (names: readonly string[], outfile: string): Promise<unknown> =>
  build({
    stdin: {
      contents: ['../../support/mutation/first-failure', ...names.map((name) => `./${name}.test`)]
        .map((path) => `import '${path}.ts';`)
        .join('\n'),
      resolveDir: FROM,
    },
    outfile: `${TO}/${outfile}`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['npq-source'],
    plugins: [ownPackages, ownPlace],
    logLevel: 'warning',
  });

rmSync(TO, { recursive: true, force: true });
const others = filesBelow(FROM, '.test.ts')
  .map((file) => basename(file, '.test.ts'))
  .filter((name) => ![...FIRST, ...LONG].includes(name));
// Stryker starts with the last one in the alphabet.
await bundle([...FIRST, ...others], 'short.mjs');
await bundle(LONG, 'long.mjs');
