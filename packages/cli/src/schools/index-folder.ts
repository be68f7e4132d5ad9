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
import type {
  BuiltIndex,
  IndexSource,
  School,
  SchoolManifest,
  ShardEntry,
} from '@npq-widgets/data/workplaces';
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

/** An index as it lies in a folder. */
export const folderSource = (folder: string): IndexSource => ({
  manifest: () => moduleIn(folder, 'manifest'),
  shard: (file) => moduleIn(folder, file),
});

/** A whole index: what it says of itself, and its schools by URN. */
interface WholeIndex {
  readonly manifest: SchoolManifest;
  readonly schools: ReadonlyMap<string, School>;
}

/** What an index says of itself. `name`: how the person at the desk knows it. */
export async function readAbout(source: IndexSource, name: string): Promise<SchoolManifest> {
  const manifest = readManifest(await source.manifest());
  if (!manifest) throw new SchoolsError(`${name} holds no index of schools.`);
  return manifest;
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** Whether a number can stand between the first words of two shards that follow each other. */
const mayHoldNumbers = (from: string, next = ''): boolean =>
  isNumber(from) || isNumber(next) || (/^\d/.test(from) && !next.startsWith(from.charAt(0)));

/** The lines of an index by URN. Each school is in one of the shards with numbers, so the others are not read. */
export async function readByUrn(
  source: IndexSource,
  { shards }: SchoolManifest,
  name: string,
): Promise<Map<string, string>> {
  const all = readShardList(shards) ?? [];
  const withNumbers = all.filter(({ from }, at) => at === 0 || mayHoldNumbers(from, all[at + 1]?.from));
  const byUrn = new Map<string, string>();
  for (const line of await readLines(source, withNumbers, name))
    byUrn.set(line.slice(0, line.indexOf('\t')), line);
  return byUrn;
}

/** The lines of shards. */
export async function readLines(
  source: IndexSource,
  shards: readonly ShardEntry[],
  name: string,
): Promise<string[]> {
  const all: string[] = [];
  for (const { file } of shards) {
    const lines = readShardText(await source.shard(file));
    if (!lines) throw new SchoolsError(`${file}.js in ${name} is missing or damaged.`);
    for (const line of lines) all.push(line);
  }
  return all;
}

/** The index in a folder, all of whose files have to be whole. */
export async function readIndex(folder: string): Promise<WholeIndex> {
  const source = folderSource(folder);
  const manifest = await readAbout(source, folder);
  const schools = new Map<string, School>();
  for (const line of await readLines(source, readShardList(manifest.shards) ?? [], folder)) {
    const school = unpackSchool(line);
    if (school) schools.set(school.urn, school);
  }
  return { manifest, schools };
}
