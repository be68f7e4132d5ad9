import type { Checked } from './check-people.js';
import { formulaGuard } from './formulas.js';
import type { Header } from './header.js';
import type { Tally } from './tally.js';

/** The cells of a row with the added ones after the list's own columns. Cells that no column is there for come last. */
function lay(
  cells: readonly string[],
  { names, replaced, added: columns }: Header,
  added: readonly string[],
): string[] {
  const all = columns.map((_, at) => added[at] ?? '');
  if (replaced.length === 0 && cells.length === names.length) return [...cells, ...all];
  const own = names.map((_, at) => cells[at] ?? '').filter((_, at) => !replaced.includes(at));
  return [...own, ...all, ...cells.slice(names.length)];
}

/** The rows of a CSV file, safe for a spreadsheet unless they are wanted raw. */
export async function* asCsv(
  results: AsyncIterable<Checked>,
  { raw, delimiter }: { readonly raw: boolean; readonly delimiter: string },
  tally: Tally,
): AsyncGenerator<string[]> {
  const guard = formulaGuard(delimiter);
  const safe = (cell: string): string => {
    const guarded = guard(cell);
    if (guarded === cell) return cell;
    tally.formulas++;
    return raw ? cell : guarded;
  };
  for await (const { kind, cells, header, added } of results)
    yield (kind === 'title' ? [...cells] : lay(cells, header, added)).map(safe);
}
