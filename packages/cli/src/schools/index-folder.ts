import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  indexModule,
  readIndexModule,
  readManifest,
  readShardList,
  readShardText,
  unpackSchool,
} from '@npq-widgets/data/workplaces';
import type { BuiltIndex, School, SchoolManifest } from '@npq-widgets/data/workplaces';
import { SchoolsError } from './schools-error.js';

/** Of a shard, for its name. Twelve characters are enough for some hundred files. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Writes the whole index or nothing: into a folder beside it, which then takes its place. */
export async function writeIndex(folder: string, { manifest, shards }: BuiltIndex): Promise<void> {
  const present = await readdir(folder).catch((): string[] => []);
  if (present.length && !present.includes('manifest.js'))
    throw new SchoolsError(
      `${folder} holds something else than an index. Give a folder that is empty or new.`,
    );
  const part = `${resolve(folder)}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(dirname(part), { recursive: true });
  await mkdir(part);
  for (const [file, text] of shards) await writeFile(join(part, `${file}.js`), indexModule(text));
  await writeFile(join(part, 'manifest.js'), indexModule(manifest));
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
}

async function moduleIn(folder: string, file: string): Promise<unknown> {
  const read = (...parts: string[]): Promise<string> =>
    readFile(join(folder, ...parts, `${file}.js`), 'utf8');
  // The index that npm brings has its shards in a folder of their own.
  return readIndexModule(await read().catch(() => read('shards').catch(() => '')));
}

/** An index as it lies in a folder: what it says of itself, and its schools by URN. */
export async function readIndex(
  folder: string,
): Promise<{ manifest: SchoolManifest; schools: Map<string, School> }> {
  const manifest = readManifest(await moduleIn(folder, 'manifest'));
  const shards = manifest && readShardList(manifest.shards);
  if (!manifest || !shards) throw new SchoolsError(`${folder} holds no index of schools.`);
  const schools = new Map<string, School>();
  for (const { file } of shards) {
    const lines = readShardText(await moduleIn(folder, file));
    if (!lines) throw new SchoolsError(`${file}.js in ${folder} is missing or damaged.`);
    for (const line of lines) {
      const school = unpackSchool(line);
      if (school) schools.set(school.urn, school);
    }
  }
  return { manifest, schools };
}
