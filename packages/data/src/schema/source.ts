import * as z from 'zod/mini';

import { evidence, id, isoDate, licence, text, webAddress } from './record.js';

/** Who speaks: DfE's pages, its service's code or its design notes, a provider, a partner, a hub, a council, a school, the press, open data. */
export const sourceKind = z.enum([
  'govuk',
  'dfe-code',
  'dfe-design',
  'parliament',
  'provider',
  'partner',
  'hub',
  'council',
  'school',
  'press',
  'open-data',
]);
export type SourceKind = z.output<typeof sourceKind>;

/** One page or file that was read. It is what others name in `sources`, so it names none itself. */
export const source = z.strictObject({
  id,
  publisher: text,
  title: text,
  kind: sourceKind,
  /** Null when the text was read but its address is not known. */
  url: z.nullable(webAddress),
  licence,
  /** As the source states it: a day, a month, a year, or words such as "undated (c. 2022)"; null when nothing is known. */
  published: z.nullable(text),
  read: isoDate,
  /** What we take from it, in our words. */
  supports: text,
  /** How sure we are that the source says this: less than high when it was read through someone else's copy. */
  confidence: evidence.confidence,
  holdsUntil: evidence.holdsUntil,
  reviewBy: evidence.reviewBy,
});
export type Source = z.output<typeof source>;

export const sourceRecord = z.strictObject({
  noun: z.literal('sources'),
  about: text,
  read: isoDate,
  licence,
  items: z.array(source).check(z.minLength(1)),
});
export type SourceRecord = z.output<typeof sourceRecord>;
