import { fnv1a } from '../finder/fair-order.js';

/** The form of the index. Another number is another form, and is not read. */
export const INDEX_FORMAT = 1;

/** What the index says of itself. Small: it is the first thing that a page downloads of it. */
export interface SchoolManifest {
  readonly format: typeof INDEX_FORMAT;
  /** The day on which the schools stood so. */
  readonly date: string;
  readonly count: number;
  readonly source: string;
  readonly licence: string;
  /** The round of recruitment that the lists are of, and how many schools stand on each. */
  readonly lists: { readonly round: string; readonly counts: Readonly<Record<string, number>> } | null;
  /** Words that so many schools have that they find none, the rarest first. */
  readonly common: string;
  /** Shards in the order of their first words: word, name of the file and size in UTF-16 units, a space between two. */
  readonly shards: string;
  /** Lists of others than schools, by their id. An index may have none. */
  readonly numbers?: Readonly<Record<string, NumberList>>;
}

/** Kinds of number of lists that hold others than schools. */
export type NumberListKey = 'ofsted-urn' | 'ukprn';

/** A list in shards of its own, by its own kind of number: one of a childminder may be the same as a school's. */
export interface NumberList {
  readonly key: NumberListKey;
  readonly count: number;
  /** As the shards of schools: the first number, name of the file, size. */
  readonly shards: string;
}

export interface ShardEntry {
  /** The first word that can be in it. */
  readonly from: string;
  readonly file: string;
  readonly units: number;
}

/** Tells a shard that was cut off or changed from one that is whole. */
export const checksum = (text: string): string => fnv1a(text).toString(36);

/** What a shard's module exports: its form, its sum, its schools. */
export const shardText = (lines: readonly string[]): string => {
  const body = lines.join('\n');
  return `${INDEX_FORMAT}:${checksum(body)}:${body.length}\n${body}`;
};

/** The lines of a shard; null when it is cut off, changed, of another form, or no shard at all. */
export function readShardText(text: unknown): string[] | null {
  if (typeof text !== 'string') return null;
  const end = text.indexOf('\n');
  const [format, sum, length] = text.slice(0, end).split(':');
  const body = text.slice(end + 1);
  if (end < 0 || format !== String(INDEX_FORMAT) || length !== String(body.length)) return null;
  return sum === checksum(body) ? body.split('\n') : null;
}

/** A shard as a manifest names it. */
export const shardEntry = ({ from, file, units }: ShardEntry): string =>
  `${from}:${file}:${units.toString(36)}`;

/** The shards that a manifest names; null when it is none. */
export function readShardList(shards: string): ShardEntry[] | null {
  const entries = shards.split(' ').map((entry): ShardEntry => {
    const [from = '', file = '', units = ''] = entry.split(':');
    return { from, file, units: parseInt(units, 36) };
  });
  const isInOrder = entries.every(
    ({ from, file, units }, at) =>
      /^[\w-]+$/.test(file) && units > 0 && (at === 0 || (entries[at - 1]?.from ?? '') < from),
  );
  return isInOrder ? entries : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumberList = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['key'] === 'string' &&
  typeof value['shards'] === 'string' &&
  readShardList(value['shards']) !== null;

const areNumbers = (value: unknown): boolean =>
  value === undefined || (isRecord(value) && Object.values(value).every(isNumberList));

function isManifest(value: unknown): value is SchoolManifest {
  if (!isRecord(value) || value['format'] !== INDEX_FORMAT || typeof value['count'] !== 'number')
    return false;
  const { lists, shards } = value;
  const isText = ['date', 'source', 'licence', 'common'].every((field) => typeof value[field] === 'string');
  const isList = lists === null || (isRecord(lists) && typeof lists['round'] === 'string');
  return (
    areNumbers(value['numbers']) &&
    isText &&
    isList &&
    typeof shards === 'string' &&
    readShardList(shards) !== null
  );
}

/** A manifest, checked; null when it is none or of another form. */
export const readManifest = (value: unknown): SchoolManifest | null => (isManifest(value) ? value : null);

/** A value of the index as the module that a page imports. */
export const indexModule = (value: unknown): string => `export default ${JSON.stringify(value)};\n`;

/** What such a module exports, read without running it; undefined when it is no such module. */
export function readIndexModule(text: string): unknown {
  const value = /^export default (.*);\n$/s.exec(text)?.[1];
  try {
    return value === undefined ? undefined : (JSON.parse(value) as unknown);
  } catch {
    return undefined;
  }
}
