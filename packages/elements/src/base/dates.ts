/** Today where the visitor is, as an ISO day. */
export function todayHere(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

/** `2026-11-21` → `21 November 2026`, `2026-11` → `November 2026`; anything else comes back as it is. */
export function inWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  const name = month && MONTHS[Number(month) - 1];
  return year && name ? `${day ? `${Number(day)} ` : ''}${name} ${year}` : iso;
}
