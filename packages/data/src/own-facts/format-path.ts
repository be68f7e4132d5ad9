/** `courses, 1st, starts`: places are counted as people count. */
export function formatPath(path: readonly (string | number)[]): string {
  const ordinal = (number: number): string => {
    const isTeen = number % 100 >= 11 && number % 100 <= 13;
    const end = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
    return `${String(number)}${end}`;
  };
  const words = path.map((step) => (typeof step === 'number' ? ordinal(step + 1) : step));
  return words.length ? words.join(', ') : 'the file';
}
