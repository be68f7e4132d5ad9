import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';

import { DataError } from '../src/errors.js';
import { buildIndex } from '../src/workplaces/build-index.js';
import type { AboutIndex } from '../src/workplaces/build-index.js';
import { indexModule } from '../src/workplaces/index-format.js';
import { unpackSchool } from '../src/workplaces/school.js';
import type { School } from '../src/workplaces/school.js';

const file = new URL('../schools/2023-11-16.tsv.br', import.meta.url);

/** What the index that is built in says of itself. */
export const aboutSchools: AboutIndex = {
  date: '2023-11-16',
  source: 'gias-2023-11',
  licence: 'OGL-UK-3.0',
  round: 'autumn-2025',
};

/** The schools of England that were open on the day of the list, one a line as `packSchool` writes them. */
export async function readSchools(): Promise<School[]> {
  const lines = brotliDecompressSync(await readFile(file))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, at) => {
    const school = unpackSchool(line);
    if (!school) throw new DataError(`Line ${String(at + 1)} of the list of schools is no school.`);
    return school;
  });
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What an app imports. The address is one that bundlers follow: each shard becomes a file that comes when it is asked for. */
const ENTRY = `/** The index of schools that is built in. Nothing of it comes before it is asked for. */
export const builtInSchools = {
  manifest: async () => (await import('./manifest.js')).default,
  shard: async (file) => (await import(\`./shards/\${file}.js\`)).default,
};
`;
const ENTRY_TYPES = `import type { IndexSource } from '../workplaces/index.js';
/** The index of schools that is built in. Nothing of it comes before it is asked for. */
export declare const builtInSchools: IndexSource;
`;

/** Writes the index of schools: a manifest, one module a shard, and the module that brings them. */
export async function writeSchools(folder: URL): Promise<number> {
  const { manifest, shards } = buildIndex(await readSchools(), aboutSchools, hashOf);
  await rm(folder, { recursive: true, force: true });
  await mkdir(new URL('shards/', folder), { recursive: true });
  await Promise.all([
    writeFile(new URL('index.js', folder), ENTRY),
    writeFile(new URL('index.d.ts', folder), ENTRY_TYPES),
    writeFile(new URL('manifest.js', folder), indexModule(manifest)),
    ...[...shards].map(([name, text]) => writeFile(new URL(`shards/${name}.js`, folder), indexModule(text))),
  ]);
  return manifest.count;
}
