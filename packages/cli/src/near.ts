import { editDistance } from '@npq-widgets/embed/snippets';

/** In a short word one wrong letter makes another word, in a longer one two do. */
const mostOff = (name: string): number => (name.length > 8 ? 2 : name.length > 4 ? 1 : 0);

/** How far a word is from a name; undefined where the name cannot be meant. */
function distance(word: string, name: string): number | undefined {
  const most = mostOff(name);
  if (word === '' || Math.abs(word.length - name.length) > most) return undefined;
  const off = editDistance(word, name);
  return off <= most ? off : undefined;
}

export const isNear = (word: string, name: string): boolean => distance(word, name) !== undefined;

/** The names that a word may have been meant for: those that are nearest to it. */
export function nearest(word: string, names: readonly string[]): readonly string[] {
  const found = names.flatMap((name) => {
    const off = distance(word.toLowerCase(), name.toLowerCase());
    return off === undefined ? [] : [{ name, off }];
  });
  const least = Math.min(...found.map(({ off }) => off));
  return found.filter(({ off }) => off === least).map(({ name }) => name);
}

/** ` Did you mean check?`, or nothing where that cannot be said. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = nearest(word, names);
  return near.length > 0 && near.length <= 3 ? ` Did you mean ${near.join(' or ')}?` : '';
}
