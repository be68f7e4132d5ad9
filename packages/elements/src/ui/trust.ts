import type { SourceNote, SourceNotes } from '@npq-widgets/data';

/** One fact of an answer, as the trust line tells of it. */
export interface TrustedFact {
  /** What it is, as the reader would name it: `Hours a week`. */
  readonly what: string;
  /** Ids of the sources that say so. */
  readonly sources: readonly string[];
  /** Why it is not confirmed; left out where it is. */
  readonly doubt?: string;
}

/** What an answer rests on. */
export interface Trust {
  /** In the middle of a sentence: `DfE’s rules for autumn 2026`. */
  readonly basis: string;
  readonly facts: readonly TrustedFact[];
  readonly notes: SourceNotes;
  /** The first day on which one of the facts wants another look. */
  readonly reviewBy: string;
  /** ISO day. */
  readonly today: string;
  /** One sentence that follows the line: `DfE confirms when you register.` */
  readonly caveat?: string;
}

/** One source of an answer, with all that it supports there. */
export interface TrustedSource extends SourceNote {
  readonly supports: readonly string[];
}

/** The same page, read twice, is one source. */
const keyOf = (id: string, { url }: SourceNote): string => url ?? id;

/** The sources of an answer in the order in which it needs them. Those that only a developer can read come last. */
export function sourcesOf({ facts, notes }: Pick<Trust, 'facts' | 'notes'>): TrustedSource[] {
  const found = new Map<string, SourceNote & { supports: string[] }>();
  for (const { what, sources } of facts) {
    for (const id of sources) {
      const note = notes[id];
      if (!note) continue;
      const source = found.get(keyOf(id, note)) ?? { ...note, supports: [] };
      if (!source.supports.includes(what)) source.supports.push(what);
      found.set(keyOf(id, note), source);
    }
  }
  const all = [...found.values()];
  return [...all.filter(({ technical }) => !technical), ...all.filter(({ technical }) => technical)];
}

/** The day on which the sources were read: of several the earliest, so that nothing seems newer than it is. */
export const dayChecked = (sources: readonly Pick<SourceNote, 'read'>[]): string =>
  sources.map(({ read }) => read).sort()[0] ?? '';
