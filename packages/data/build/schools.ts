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

/** Writes the index of schools: a manifest, and one module a shard. */
export async function writeSchools(folder: URL): Promise<number> {
  const { manifest, shards } = buildIndex(await readSchools(), aboutSchools, hashOf);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const declaration = 'declare const value: unknown;\nexport { value as default };\n';
  await Promise.all([
    writeFile(new URL('manifest.js', folder), indexModule(manifest)),
    writeFile(new URL('manifest.d.ts', folder), declaration),
    ...[...shards].map(([name, text]) => writeFile(new URL(`${name}.js`, folder), indexModule(text))),
  ]);
  return manifest.count;
}
