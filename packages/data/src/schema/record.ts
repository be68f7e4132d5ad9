import * as z from 'zod/mini';

import { DataRefusedError } from '../errors.js';

/** A day as `2026-11-21`. */
export const isoDate = z.iso.date();

/** A sentence or a name: something is there, and no space hangs at either end. */
export const text = z.string().check(z.regex(/^\S(?:.*\S)?$/su, 'must be text with no space at either end'));

/** Identifiers: DfE course identifiers, cohorts, area codes, ONS codes, outward codes, source ids. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be an identifier'));

/** Only links a page may carry. */
export const webAddress = z.string().check(z.regex(/^https?:\/\/[^\s"<>]+$/, 'must be a web address'));

/** How sure we are: stated by DfE or by two sources, stated once, or read between the lines. */
export const confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.output<typeof confidence>;

/** What a source allows. `facts-only`: figures and facts were taken, no wording. A record that mixes licences states the narrowest. */
export const licence = z.enum(['OGL-UK-3.0', 'OPL-3.0', 'MIT', 'CC-BY-4.0', 'CC0-1.0', 'facts-only']);
export type Licence = z.output<typeof licence>;

/** Ids of items of records/sources.json. */
export const sourceIds = z.array(id).check(z.minLength(1, 'must name at least one source'));

/**
 * What every item of every record carries. `holdsUntil` is the day up to which a source itself says that the fact
 * stands, or null; `reviewBy` is the day on which we promise to look again.
 */
export const evidence = {
  sources: sourceIds,
  confidence,
  holdsUntil: z.nullable(isoDate),
  reviewBy: isoDate,
} as const;
export type Evidence = { [Field in keyof typeof evidence]: z.output<(typeof evidence)[Field]> };

/** A value inside an item whose confidence is not the item's own. */
export const attested = <Value extends z.ZodMiniType>(value: Value) =>
  z.strictObject({ value, confidence, sources: z.exactOptional(sourceIds), note: z.exactOptional(text) });
export interface Attested<Value> {
  value: Value;
  confidence: Confidence;
  sources?: string[];
  note?: string;
}

/** The schema of one item: an `id`, its own fields and the evidence. Unknown fields are refused. */
export const itemOf = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject({ id, ...evidence, ...shape });

/**
 * The schema of a record file, after defaults are merged. `extra` holds fields of the file beside its items.
 */
export const recordOf = <
  const Noun extends string,
  Item extends z.ZodMiniType<{ id: string }>,
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- no extra fields unless a record names them
  Extra extends z.core.$ZodShape = {},
>(
  noun: Noun,
  item: Item,
  extra?: Extra,
) =>
  z.strictObject({
    noun: z.literal(noun),
    about: text,
    sources: sourceIds,
    read: isoDate,
    licence,
    items: z.array(item).check(z.minLength(1, 'must hold at least one item')),
    ...(extra ?? ({} as Extra)),
  });

/** A record file as it is after parsing. */
export interface RecordFile<Item> {
  noun: string;
  about: string;
  sources: string[];
  read: string;
  licence: Licence;
  items: Item[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What checks a value: it gives the value back, or the issues that it found. */
export interface Schema<Output> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: Output }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      };
}

/** `items.3.duration.months` as `item "npq-headship", field duration.months`. */
function wherePathLeads(path: readonly PropertyKey[], items: readonly unknown[]): string {
  const [first, index, ...rest] = path;
  if (first !== 'items' || typeof index !== 'number')
    return path.length === 0 ? 'the file' : `field ${path.join('.')}`;
  const item = items[index];
  const name =
    isObject(item) && typeof item['id'] === 'string'
      ? `item "${item['id']}"`
      : `item number ${String(index + 1)}`;
  return rest.length === 0 ? name : `${name}, field ${rest.join('.')}`;
}

function refuseTwins(file: string, items: readonly { id: string }[]): void {
  const seen = new Set<string>();
  for (const { id: itemId } of items) {
    if (seen.has(itemId))
      throw new DataRefusedError(`${file}, item "${itemId}"`, 'the identifier is used twice');
    seen.add(itemId);
  }
}

/**
 * Merges the defaults of a record (`defaults`: any fields that most items share, written once) into its items and
 * checks the whole. Refused whole: half a record would be a wrong one.
 *
 * @param file the name to say in an error; by default the record's noun
 * @throws DataRefusedError naming file, item and field
 */
export function parseRecord<File extends { items: readonly { id: string }[] }>(
  schema: Schema<File>,
  json: unknown,
  file?: string,
): File {
  const name =
    file ?? (isObject(json) && typeof json['noun'] === 'string' ? `${json['noun']}.json` : 'the record');
  if (!isObject(json)) throw new DataRefusedError(name, 'it is not an object');
  const { defaults = {}, items, ...head } = json;
  if (!isObject(defaults)) throw new DataRefusedError(`${name}, field defaults`, 'it is not an object');
  const list: unknown[] = Array.isArray(items) ? items : [];
  const merged = list.map((item: unknown) => (isObject(item) ? { ...defaults, ...item } : item));
  const result = schema.safeParse({ ...head, items: Array.isArray(items) ? merged : items });
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new DataRefusedError(
      `${name}, ${wherePathLeads(issue?.path ?? [], list)}`,
      issue?.message ?? 'not valid',
    );
  }
  refuseTwins(name, result.data.items);
  return result.data;
}
