/**
 * A name as it is compared: small letters, no accents or punctuation, `Saint` as `st`, `upon` as `on`, `&` as `and`.
 * `King’s Lynn & West Norfolk` → `kings lynn and west norfolk`.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bupon\b/g, 'on')
    .trim();
}

/** `normaliseName` without what councils call themselves: `the london borough of hackney` → `hackney`. */
export function bareName(plain: string): string {
  return plain
    .replace(
      /\b(?:the|city|royal|london|metropolitan|borough|county|district|council|unitary|local|authority|of|mbc|cc|bc|dc)\b/g,
      '',
    )
    .replace(/ +/g, ' ')
    .replace(/ and $/, '')
    .trim();
}

/** How people shorten a word of a name. The county that a word means is in the record of counties. */
const SHORT: Readonly<Record<string, string>> = {
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
  ne: 'north east',
  nw: 'north west',
  nth: 'north',
  sth: 'south',
  gt: 'great',
  gtr: 'greater',
  mids: 'midlands',
};

/** A normalised name with its shortened words written out: `n yorks` → `north yorkshire`. */
export const writtenOut = (plain: string, counties: ReadonlyMap<string, string>): string =>
  plain
    .split(' ')
    .map((word) => counties.get(word) ?? SHORT[word] ?? word)
    .join(' ');

/** `burton on trent` → `burton`: what people leave off a name that says where a place lies. */
export const shortName = (plain: string): string | null =>
  /^(.+?) (?:on|in|under|by|le|next|cum|super) /.exec(plain)?.[1] ?? null;

/**
 * How many letters lie between two names: added, left out, changed or swapped with the next. More than `most` is not
 * counted to the end.
 */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // What both begin and end with is no difference, and is most of two names that are alike.
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  return lettersOff(a.slice(start, endA), b.slice(start, endB), most);
}

function lettersOff(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
