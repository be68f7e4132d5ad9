/** A number from a text, the same for the same text (FNV-1a, 32 bits, over UTF-16 units). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Numbers from 0 up to 1, the same row for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The items drawn by lot: the same seed gives the same order, so that a list stays as it is while it is read, and over
 * many seeds each item stands in each place as often. Alphabetical order would put one provider first for everybody.
 */
export function fairOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  seed: string,
): Item[] {
  const hat = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const next = numbersFrom(fnv1a(seed));
  const drawn: Item[] = [];
  while (hat.length > 0) drawn.push(...hat.splice(Math.floor(next() * hat.length), 1));
  return drawn;
}
