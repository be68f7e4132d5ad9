import { brotliCompressSync } from 'node:zlib';

import { buildIndex, indexModule, schoolSearch } from '@npq-widgets/data/workplaces';
import type { SchoolsResult } from '@npq-widgets/data/workplaces';
import { aboutSchools, hashOf, readSchools } from '../../../packages/data/build/schools.js';

/** The index that is built in. */
export const schools = await readSchools();
export const built = buildIndex(schools, aboutSchools, hashOf);

const sizes = new Map<string, number>();
function sizeOf(file: string, value: unknown): number {
  const size = sizes.get(file) ?? brotliCompressSync(indexModule(value)).length;
  sizes.set(file, size);
  return size;
}

/** A search of somebody who has nothing yet, with what it downloads. */
export async function firstSearch(
  text: string,
): Promise<{ result: SchoolsResult; bytes: number; requests: number }> {
  let bytes = 0;
  let requests = 0;
  const bring = <Value>(file: string, value: Value): Promise<Value> => {
    bytes += sizeOf(file, value);
    requests += 1;
    return Promise.resolve(value);
  };
  const search = schoolSearch({
    manifest: () => bring('manifest', built.manifest),
    shard: (file) => bring(file, built.shards.get(file)),
  });
  return { result: await search(text), bytes, requests };
}

/** A search that has kept what it needed before. */
export const search = schoolSearch({
  manifest: () => Promise.resolve(built.manifest),
  shard: (file) => Promise.resolve(built.shards.get(file)),
});
