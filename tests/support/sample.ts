/** The exhaustive variants run with NPQ_FULL, as in `npm run test:full`; a shorter one says so. */
export const isFull = Boolean(process.env['NPQ_FULL']);

/** Every n-th, unless all are wanted; says what was left out. */
export function sample<Item>(items: readonly Item[], every: number, what: string): readonly Item[] {
  if (isFull || every <= 1) return items;
  const some = items.filter((_, index) => index % every === 0);
  console.log(`# ${what}: ${some.length} of ${items.length}. NPQ_FULL=1 takes them all.`);
  return some;
}
