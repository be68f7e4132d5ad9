import type { FrameworkOutline } from './outline.js';
import { matches, tokenise, wantedOf } from './tokenise.js';
import type { Token, Wanted } from './tokenise.js';

/** Places in a text, in order, without overlap: `text.slice(from, to)`. */
export interface TextRange {
  from: number;
  to: number;
}

export type FoundKind = 'area' | 'statement' | 'group' | 'practice' | 'outcome';

/** One line of the outline that a search found. */
export interface FoundStatement {
  kind: FoundKind;
  /** The line's own id; for an area its slug. */
  id: string;
  /** The areas it stands in, or may stand in. */
  areas: number[];
  /** Where the words were found: in the topic or name, and in the sentence. */
  topic: TextRange[];
  words: TextRange[];
}

interface Line {
  kind: FoundKind;
  id: string;
  areas: number[];
  topic: string;
  words: string;
}

/** Every line that can be found, in the order in which it is shown. */
function linesOf({ areas, unplaced }: FrameworkOutline): Line[] {
  const placed = areas.flatMap(({ number, slug, name, statements, groups, outcomes }): Line[] => {
    const within = [number];
    return [
      { kind: 'area', id: slug, areas: within, topic: name, words: '' },
      ...statements.map(
        ({ id, topic, words }): Line => ({ kind: 'statement', id, areas: within, topic, words }),
      ),
      ...groups.flatMap(({ id, title, practices }): Line[] => [
        { kind: 'group', id, areas: within, topic: title, words: '' },
        ...practices.map(
          ({ id: own, topic, words }): Line => ({ kind: 'practice', id: own, areas: within, topic, words }),
        ),
      ]),
      ...outcomes.map(({ id, words }): Line => ({ kind: 'outcome', id, areas: within, topic: '', words })),
    ];
  });
  const adrift = unplaced.flatMap(({ areas: perhaps, statements }) =>
    statements.map(({ id, topic, words }): Line => ({ kind: 'statement', id, areas: perhaps, topic, words })),
  );
  return [...placed, ...adrift];
}

const hitsOf = (tokens: readonly Token[], wanted: Wanted, forgiving: boolean): Token[] => {
  const alternatives = wanted.map((words) =>
    words.map((word) => tokens.filter(({ stem }) => matches(stem, word, forgiving))),
  );
  return alternatives.filter((found) => found.every((hits) => hits.length > 0)).flat(2);
};

const rangesOf = (hits: readonly Token[]): TextRange[] => {
  const unique = new Map(hits.map(({ from, to }) => [from, { from, to }]));
  return [...unique.values()].sort((a, b) => a.from - b.from);
};

function search(outline: FrameworkOutline, wanted: readonly Wanted[], forgiving: boolean): FoundStatement[] {
  const names = new Map(outline.areas.map(({ number, name }) => [number, tokenise(name)]));
  return linesOf(outline).flatMap((line): FoundStatement[] => {
    // The name of the area helps a line ("behaviour bullying"), but is not enough for it.
    const context = line.kind === 'area' ? [] : line.areas.flatMap((number) => names.get(number) ?? []);
    const topic = tokenise(line.topic);
    const words = tokenise(line.words);
    const found = wanted.map((word) => hitsOf([...topic, ...words], word, forgiving));
    const complete = found.every(
      (hits, index) => hits.length > 0 || hitsOf(context, wanted[index] ?? [], forgiving).length > 0,
    );
    const own = found.flat();
    if (!complete || own.length === 0) return [];
    const { kind, id, areas } = line;
    return [
      {
        kind,
        id,
        areas,
        topic: rangesOf(own.filter((hit) => topic.includes(hit))),
        words: rangesOf(own.filter((hit) => words.includes(hit))),
      },
    ];
  });
}

/**
 * Finds lines of one framework: names of areas, statements, groups and outcomes that hold every typed word, or its
 * beginning. A slip of one letter is forgiven when nothing is found without. An empty text finds nothing.
 */
export function findStatements(text: string, outline: FrameworkOutline): FoundStatement[] {
  const wanted = wantedOf(text);
  if (wanted.length === 0) return [];
  const exact = search(outline, wanted, false);
  return exact.length > 0 ? exact : search(outline, wanted, true);
}
