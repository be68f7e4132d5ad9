import { UnknownIdError } from './errors.js';
import type { Confidence } from './schema/record.js';
import type { Source, SourceRecord } from './schema/source.js';

/** What a fact rests on: ids of sources, and how sure we are. */
export interface Grounds {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

/** As much of a source as a page shows beside a fact. `url` is null when the address is not known. */
export interface SourceNote extends Pick<Source, 'publisher' | 'title' | 'url' | 'published' | 'read'> {
  /** Program code or data files, which few visitors can read. */
  readonly technical?: true;
}

/** Source id → note. */
export type SourceNotes = Record<string, SourceNote>;

/** Every id in any `sources` list, however deep, in the order first met. */
export function findSourceIds(value: unknown): string[] {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(look);
    else if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) {
        if (key === 'sources' && Array.isArray(inner)) {
          for (const id of inner) if (typeof id === 'string') found.add(id);
        } else look(inner);
      }
    }
  };
  look(value);
  return [...found];
}

/**
 * The notes for the given source ids: what a slice that shows facts carries as `sources`.
 *
 * @throws UnknownIdError when an id is not in the record
 */
export function noteSources(record: Pick<SourceRecord, 'items'>, ids: Iterable<string>): SourceNotes {
  const byId = new Map(record.items.map((source) => [source.id, source]));
  const notes: SourceNotes = {};
  for (const id of ids) {
    const source = byId.get(id);
    if (source === undefined) throw new UnknownIdError('source', id);
    const { publisher, title, url, published, read, kind } = source;
    notes[id] = { publisher, title, url, published, read, ...(kind === 'dfe-code' && { technical: true }) };
  }
  return notes;
}

const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];

/** The least sure of some facts; low when there are none. */
export const leastConfidence = (facts: readonly { readonly confidence: Confidence }[]): Confidence =>
  CONFIDENCES.find((level) => facts.some(({ confidence }) => confidence === level)) ?? 'low';

/** The first day on which one of the items wants another look; empty when there are none. */
export const earliestReview = (items: readonly { readonly reviewBy: string }[]): string =>
  items.map(({ reviewBy }) => reviewBy).sort()[0] ?? '';
