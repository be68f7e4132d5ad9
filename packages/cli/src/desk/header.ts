import { ADDED } from './columns.js';
import type { Column } from './columns.js';
import { DeskError } from './desk-error.js';
import { editDistance } from '@npq-widgets/embed/snippets';
import { quote } from './quote.js';

/** The first line of a list: where our columns stand. */
export interface Header {
  readonly names: readonly string[];
  readonly columns: readonly { readonly column: Column; readonly at: number }[];
  /** Where the columns that the check adds stand already: those of an earlier result, which this one replaces. */
  readonly replaced: readonly number[];
  /** What to say before the list is checked. */
  readonly notes: readonly string[];
}

/** A list of people has a few dozen. */
const MOST_COLUMNS = 1000;

/** `Works in England` names the column `works_in_england`. */
export const plainName = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');

const bare = (name: string): string => name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Names as long as ours with two letters wrong are a slip; in short ones two letters make another word. */
function isNear(name: string, known: string): boolean {
  const [a, b] = [bare(name), bare(known)];
  const most = b.length > 8 ? 2 : 1;
  return a !== '' && Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}

function findReplaced(names: readonly string[]): number[] {
  const there = new Set(names);
  const standing = ADDED.filter((name) => there.has(name));
  if (standing.length === 0) return [];
  if (standing.length < ADDED.length) {
    throw new DeskError(
      `The check adds columns called ${ADDED.join(', ')}, and the list has ${standing.join(', ')} already. Rename what it has.`,
    );
  }
  return names.flatMap((name, at) => (ADDED.some((one) => one === name) ? [at] : []));
}

function requireColumns(names: readonly string[], known: readonly Column[]): void {
  const missing = known.filter(({ name, required }) => required && !names.includes(name));
  if (missing.length === 0) return;
  if (
    !known.some(({ name }) => names.includes(name)) &&
    !names.some((name) => missing.some((column) => isNear(name, column.name)))
  ) {
    throw new DeskError(
      'The list has no header that this check knows. Its first line has to name the columns, with cohort and course among them. npx @npq-widgets/cli check --help lists the others.',
    );
  }
  const sentences = missing.map((column) => {
    const near = names.find((name) => isNear(name, column.name));
    return `The column ${column.name} is missing, and every list needs it.${near === undefined ? '' : ` Is ${quote(near)} meant for it?`}`;
  });
  throw new DeskError(sentences.join(' '));
}

function refuseDoubles(names: readonly string[], known: readonly Column[]): void {
  const ours = [...known.map(({ name }) => name), ...ADDED];
  const double = ours.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (double !== undefined)
    throw new DeskError(`The list has the column ${double} more than once. Keep one of them.`);
}

/**
 * Finds our columns among the names in the first line, in any order.
 *
 * @throws DeskError when a column that is required is missing, or one of ours stands there twice
 */
export function readHeader(cells: readonly string[], known: readonly Column[]): Header {
  if (cells.length > MOST_COLUMNS)
    throw new DeskError(
      `The first line has ${cells.length.toLocaleString('en-GB')} columns, and at most ${MOST_COLUMNS.toLocaleString('en-GB')} are read. Take out those that are empty.`,
    );
  const names = cells.map(plainName);
  requireColumns(names, known);
  refuseDoubles(names, known);
  const replaced = findReplaced(names);
  const missing = known.filter(({ name }) => !names.includes(name));
  const ours = new Set<string>([...known.map(({ name }) => name), ...ADDED]);
  const slips = [...new Set(names)].flatMap((name) => {
    const meant = ours.has(name) ? undefined : missing.find((column) => isNear(name, column.name));
    return meant
      ? [
          `The column ${quote(name)} is carried through and not read. If it is meant for ${meant.name}, give it that name.`,
        ]
      : [];
  });
  return {
    names: cells,
    columns: known.flatMap((column) =>
      names.includes(column.name) ? [{ column, at: names.indexOf(column.name) }] : [],
    ),
    replaced,
    notes:
      replaced.length > 0
        ? [...slips, 'The list has the columns of an earlier result: they are replaced.']
        : slips,
  };
}
