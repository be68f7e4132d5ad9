import type { Nation } from '../schema/index.js';

export interface PackedNation {
  readonly name: string;
  readonly kind: 'nation' | 'forces' | 'overseas' | 'no-place';
  /** `AB10-16,21;BX*`: ranges of numbers per area, a star for every code that begins so. */
  readonly codes: string;
  /** Codes that reach into England too, a comma between. */
  readonly alsoEngland: string;
  /** Whole postcodes of one address each, a comma between. */
  readonly postcodes?: string;
}

/** What an outward code outside England is. */
export interface NationHit {
  readonly name: string;
  readonly kind: PackedNation['kind'];
  /** True when the code reaches into England too. */
  readonly alsoEngland: boolean;
}

const split = (code: string): [string, string] => {
  const [area = ''] = /^[A-Z]+/.exec(code) ?? [];
  return [area, code.slice(area.length)];
};

/** Runs of neighbouring numbers, each as its ends: 1, 2, 3, 7 → [1, 3], [7]. */
export function runsOf(numbers: readonly number[]): number[][] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? [from] : [from, to]));
}

/** `['1','2','3','7']` → `1-3,7`. */
const packRanges = (numbers: readonly string[]): string =>
  runsOf(numbers.map(Number))
    .map((run) => run.join('-'))
    .join();

export function packNation({ name, kind, outcodes, areas, alsoEngland, postcodes }: Nation): PackedNation {
  const numbers = new Map<string, string[]>();
  for (const code of outcodes) {
    const [area, number] = split(code);
    numbers.set(area, [...(numbers.get(area) ?? []), number]);
  }
  const codes = [
    ...[...numbers].map(([area, list]) => area + packRanges(list)),
    ...areas.map((area) => `${area}*`),
  ].join(';');
  const packed = { name, kind, codes, alsoEngland: alsoEngland.join(',') };
  return postcodes ? { ...packed, postcodes: postcodes.join(',') } : packed;
}

const inRange = (range: string, number: number): boolean => {
  const [from = NaN, to = from] = range.split('-').map(Number);
  return from <= number && number <= to;
};

/** The nation, forces or other list that has the code; null when none has. */
export function nationOfCode(code: string, nations: readonly PackedNation[]): NationHit | null {
  const [area, number] = split(code);
  for (const { name, kind, codes, alsoEngland } of nations) {
    const found = codes.split(';').some((block) => {
      const [blockArea, ranges] = split(block);
      return (
        blockArea === area &&
        (ranges === '*' ||
          (/^\d+$/.test(number) && ranges.split(',').some((range) => inRange(range, Number(number)))))
      );
    });
    if (found) return { name, kind, alsoEngland: alsoEngland.split(',').includes(code) };
  }
  return null;
}

/** What has a whole postcode to itself, such as a parliament; null when the code is like any other. */
export function ownerOfPostcode(postcode: string, nations: readonly PackedNation[]): NationHit | null {
  const owner = nations.find(({ postcodes = '' }) => postcodes.split(',').includes(postcode));
  return owner ? { name: owner.name, kind: owner.kind, alsoEngland: false } : null;
}

/** Names of the nations in which codes with these letters lie. */
export function nationsOfArea(area: string, nations: readonly PackedNation[]): string[] {
  return nations
    .filter(({ codes }) => codes.split(';').some((block) => split(block)[0] === area))
    .map(({ name }) => name);
}
