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

/** Every browser and Node have it; the types of this package are those of the language alone. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * Tells a shard that was cut off or changed from one that is whole: FNV-1a over four bytes at a time, since a page reads
 * 36,000 characters at a key. Any one change gives another sum.
 */
export function checksum(text: string): string {
  const bytes = new TextEncoder().encode(`${text}   `);
  let sum = 0x811c9dc5;
  for (const word of new Uint32Array(bytes.buffer, 0, bytes.length >> 2)) {
    sum = Math.imul(sum ^ word, 0x01000193);
    sum ^= sum >>> 15;
  }
  return (sum >>> 0).toString(36);
}

/** What a shard's module exports: its form, its sum, its schools. */
export const shardText = (lines: readonly string[]): string => {
  const body = lines.join('\n');
  return `${INDEX_FORMAT}:${checksum(body)}:${body.length}\n${body}`;
};

/** A shard's lines as one text; null when it is cut off, changed, of another form, or no shard at all. */
export function readShardBody(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const end = text.indexOf('\n');
  const [format, sum, length] = text.slice(0, end).split(':');
  const body = text.slice(end + 1);
  if (end < 0 || format !== String(INDEX_FORMAT) || length !== String(body.length)) return null;
  return sum === checksum(body) ? body : null;
}

/** The lines of a shard; null when it is none, as `readShardBody` says. */
export const readShardText = (text: unknown): string[] | null => readShardBody(text)?.split('\n') ?? null;

/** A shard as a manifest names it. */
export const shardEntry = ({ from, file, units }: ShardEntry): string =>
  `${from}:${file}:${units.toString(36)}`;

/** Entries of a list of shards, a space between two. */
const SHARDS = /^\w+:[\w-]+:[1-9a-z][\da-z]*(?: \w+:[\w-]+:[1-9a-z][\da-z]*)*$/;

/** The shards that a manifest names; null when it is none. A page reads it at the first key, so it costs little. */
export function readShardList(shards: string): ShardEntry[] | null {
  if (!SHARDS.test(shards)) return null;
  const entries: ShardEntry[] = [];
  let before = '';
  for (const entry of shards.split(' ')) {
    const [end, last] = [entry.indexOf(':'), entry.lastIndexOf(':')];
    const from = entry.slice(0, end);
    if (from <= before) return null;
    entries.push({ from, file: entry.slice(end + 1, last), units: parseInt(entry.slice(last + 1), 36) });
    before = from;
  }
  return entries;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it has the form. That the words are in order is seen where the list is read. */
const isShardList = (value: unknown): value is string => typeof value === 'string' && SHARDS.test(value);

const isNumberList = (value: unknown): boolean =>
  isRecord(value) && typeof value['key'] === 'string' && isShardList(value['shards']);

const areNumbers = (value: unknown): boolean =>
  value === undefined || (isRecord(value) && Object.values(value).every(isNumberList));

function isManifest(value: unknown): value is SchoolManifest {
  if (!isRecord(value) || value['format'] !== INDEX_FORMAT || typeof value['count'] !== 'number')
    return false;
  const { lists, shards } = value;
  const isText = ['date', 'source', 'licence', 'common'].every((field) => typeof value[field] === 'string');
  const isList = lists === null || (isRecord(lists) && typeof lists['round'] === 'string');
  return areNumbers(value['numbers']) && isText && isList && isShardList(shards);
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
