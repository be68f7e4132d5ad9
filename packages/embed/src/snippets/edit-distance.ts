/** How many letters must be put in, taken out, changed or swapped with the next to make one word of the other. */
export function editDistance(a: string, b: string): number {
  let [before, last]: number[][] = [[], [...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before?.[j - 2] ?? Infinity) : Infinity;
      row.push(
        Math.min(
          (last?.[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last?.[j - 1] ?? 0) + (same ? 0 : 1),
          swapped + 1,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return last?.[b.length] ?? 0;
}
