import { readManifest, readShardList, readShardText, shardEntry, shardText } from './index-format.js';
import type { NumberList, NumberListKey, SchoolManifest } from './index-format.js';
import type { IndexSource } from './find-schools.js';

/** Lines of a shard. One is some ten characters, with a name fifty. */
const LINES = 2_000;

/** What goes into an index beside its schools: entries of a list under one kind of number. */
export interface NumberEntries {
  readonly id: string;
  readonly key: NumberListKey;
  /** Number → name, which may be empty. */
  readonly names: ReadonlyMap<string, string>;
}

/** Lists of others than schools in shards by number, as the manifest names them. */
export function packNumberLists(
  lists: readonly NumberEntries[],
  hash: (text: string) => string,
): { numbers: Record<string, NumberList>; shards: Map<string, string> } {
  const numbers: Record<string, NumberList> = {};
  const shards = new Map<string, string>();
  for (const { id, key, names } of [...lists].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
    const entries: string[] = [];
    for (let at = 0; at < sorted.length; at += LINES) {
      const part = sorted.slice(at, at + LINES);
      const text = shardText(part.map(([number, name]) => (name ? `${number}\t${name}` : number)));
      const file = hash(text);
      shards.set(file, text);
      entries.push(shardEntry({ from: part[0]?.[0] ?? '', file, units: text.length }));
    }
    numbers[id] = { key, count: sorted.length, shards: entries.join(' ') };
  }
  return { numbers, shards };
}

export type NumberResult =
  | { readonly outcome: 'listed'; readonly name: string; readonly round: string | null }
  | { readonly outcome: 'not-listed'; readonly round: string | null }
  /** The index has no such list, or it is kept by another kind of number. */
  | { readonly outcome: 'no-list' }
  | { readonly outcome: 'unavailable' };

const bring = (asked: Promise<unknown>): Promise<unknown> => asked.catch(() => null);

function find(lines: readonly string[], number: string, { lists }: SchoolManifest): NumberResult {
  const round = lists?.round ?? null;
  const line = lines.find((one) => one === number || one.startsWith(`${number}\t`));
  if (line === undefined) return { outcome: 'not-listed', round };
  return { outcome: 'listed', name: line.slice(number.length + 1), round };
}

/**
 * Whether a number stands on a list of others than schools. It is looked for on that list and as that kind of number only:
 * a childminder's may be the same as a school's.
 */
export async function findNumber(
  source: IndexSource,
  { list, key, number }: { readonly list: string; readonly key: NumberListKey; readonly number: string },
): Promise<NumberResult> {
  const manifest = readManifest(await bring(source.manifest()));
  if (!manifest) return { outcome: 'unavailable' };
  const own = manifest.numbers?.[list];
  const shards = own?.key === key && readShardList(own.shards);
  if (!shards) return { outcome: 'no-list' };
  const plain = number.trim().toUpperCase();
  const shard = shards.findLast(({ from }) => from <= plain);
  if (!shard) return find([], plain, manifest);
  const lines = readShardText(await bring(source.shard(shard.file)));
  return lines ? find(lines, plain, manifest) : { outcome: 'unavailable' };
}
