/** A hub area as a person looks for it. */
export interface SearchableArea {
  /** Such as `EE5`. */
  readonly code: string;
  /** Name of the hub that serves it. */
  readonly name: string;
  /** Names of its districts. */
  readonly covers: readonly string[];
}

/** As letters, digits and single spaces, so that `St. Helens` and `st helens` are one. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** How well an area answers: by its code, by the beginning of it, by the hub’s name, by a district; 0 not at all. */
function rank({ code, name, covers }: SearchableArea, wanted: string): number {
  const words = wanted.split(' ');
  const hasAll = (text: string): boolean => {
    const there = plain(text).split(' ');
    return words.every((word) => there.some((own) => own.startsWith(word)));
  };
  if (plain(code) === wanted.replace(/ /g, '')) return 4;
  if (plain(code).startsWith(wanted.replace(/ /g, ''))) return 3;
  if (hasAll(name)) return 2;
  return covers.some(hasAll) ? 1 : 0;
}

/** Areas by code, hub's name or district, the best first; equal ones in their order. None for an empty text. */
export function findAreas(areas: readonly SearchableArea[], text: string): SearchableArea[] {
  const wanted = plain(text);
  if (!wanted) return [];
  return areas
    .map((area) => ({ area, at: rank(area, wanted) }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => b.at - a.at)
    .map(({ area }) => area);
}
