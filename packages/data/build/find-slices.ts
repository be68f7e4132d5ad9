import { readdir } from 'node:fs/promises';

import { DataError } from '../src/errors.js';
import type { AllRecords } from './record-list.js';

const source = new URL('../src/', import.meta.url);

/** What a file in a folder `slices` exports. With `members` it makes one slice of each: a family. */
interface SliceFile {
  readonly members?: readonly string[];
  readonly build?: (records: AllRecords, member?: string) => unknown;
}

/** A small part of the records that a page downloads by itself. */
export interface Slice {
  /** The module's name: `@npq-widgets/data/slices/NAME`. */
  readonly name: string;
  /** Its file below src/, without the ending. */
  readonly file: string;
  /** Name of the family that it belongs to. */
  readonly family?: string;
  /** Pure; what it returns is written as a module, so it must be plain data. */
  readonly build: (records: AllRecords) => unknown;
}

async function slicesOf(file: string, folder: URL): Promise<Slice[]> {
  const { build, members } = (await import(new URL(`${file}.ts`, folder).href)) as SliceFile;
  if (!build) throw new DataError(`${file}.ts is among the slices and exports no function "build".`);
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (!members) return [{ name, file, build }];
  return members.map((member) => ({
    name: `${name}-${member}`,
    file,
    family: name,
    build: (records) => build(records, member),
  }));
}

/**
 * Every slice there is: one file each, `src/DOMAIN/slices/NAME.ts`. In the order of their names.
 *
 * @throws DataError when a file among them builds nothing, or two slices have one name
 */
export async function findSlices(folder = source): Promise<Slice[]> {
  const files = await readdir(folder, { recursive: true });
  const slices = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[\w-]+\/slices\/[\w-]+\.ts$/.test(file))
    .map((file) => slicesOf(file.replace(/\.ts$/, ''), folder));
  const found = (await Promise.all(slices)).flat().sort((a, b) => (a.name < b.name ? -1 : 1));
  const twin = found.find(({ name }, at) => name === found[at + 1]?.name);
  if (twin) throw new DataError(`Two slices are called "${twin.name}".`);
  return found;
}
