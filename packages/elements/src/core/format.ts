const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);

/** `2026-11-21` → `21 November 2026`, wherever it stands in the text; `2026-11` alone → `November 2026`. Other words stay. */
export function formatDates(text: string): string {
  const name = (month: string) => MONTHS[Number(month) - 1];
  const [, year, month = ''] = /^(\d{4})-(\d\d)$/.exec(text) ?? [];
  if (year && name(month)) return `${name(month)} ${year}`;
  return text.replace(/(\d{4})-(\d\d)-(\d\d)/g, (iso, y: string, m: string, d: string) =>
    name(m) ? `${Number(d)} ${name(m)} ${y}` : iso,
  );
}

/** The first letter as a capital, for a phrase that starts a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `a`, `a and b`, `a, b and c`. */
export const joinAnd = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
