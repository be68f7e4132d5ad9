import { editDistance } from '../../snippets/edit-distance.js';

const LONGEST = 60;

/** The name that `text` was probably meant to be: at most two letters off, and fewer in short names. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  // No name of ours is near one that is much longer.
  if (text.length > LONGEST) return undefined;
  const allowed = text.length < 4 ? 0 : text.length < 6 ? 1 : 2;
  const [best] = names
    .map((name) => ({ name, off: editDistance(text.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.off - b.off);
  return best && best.off <= allowed ? best.name : undefined;
}

/** ` Did you mean “course”?`, or nothing. */
export function didYouMean(text: string, names: readonly string[]): string {
  const name = nearest(text, names);
  return name === undefined ? '' : ` Did you mean “${name}”?`;
}
