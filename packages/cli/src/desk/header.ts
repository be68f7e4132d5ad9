import { ADDED } from './columns.js';
import type { Column } from './columns.js';
import { columnOf, plainName } from './column-names.js';
import { DeskError } from './desk-error.js';
import { isNear, nearest } from '../near.js';
import { quote } from './quote.js';
import type { Row } from './read-people.js';
import { SCHOOL_ADDED, findWorkplace } from './workplace-columns.js';
import type { WorkplaceColumn } from './workplace-columns.js';

/** The line of a list that names its columns: where ours stand. */
export interface Header {
  readonly names: readonly string[];
  readonly columns: readonly { readonly column: Column; readonly at: number }[];
  /** Where columns stand by which a school is looked up. */
  readonly workplace: ReadonlyMap<WorkplaceColumn, number>;
  /** The columns that the check adds. */
  readonly added: readonly string[];
  /** Where the columns that the check adds stand already: those of an earlier result, which this one replaces. */
  readonly replaced: readonly number[];
  /** What to say before the list is checked. */
  readonly notes: readonly string[];
  /** Which headings were read as columns of ours whose names they do not have. */
  readonly readAs: readonly string[];
}

/** A list of people has a few dozen. */
const MOST_COLUMNS = 1000;

const bare = (name: string): string => name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

function findReplaced(names: readonly string[], added: readonly string[]): number[] {
  const there = new Set(names);
  const standing = added.filter((name) => there.has(name));
  if (standing.length === 0) return [];
  if (standing.length < added.length) {
    throw new DeskError(
      `The check adds columns called ${added.join(', ')}, and the list has ${standing.join(', ')} already. Rename what it has.`,
    );
  }
  return names.flatMap((name, at) => (added.includes(name) ? [at] : []));
}

/** Where each column of ours stands. Its own name goes before a heading that only means it. */
function findPlaces(cells: readonly string[], known: readonly Column[]): Map<Column, number> {
  const exact = new Map(cells.map((cell, at) => [plainName(cell), at]));
  const places = new Map<Column, number>();
  for (const column of known) {
    const at = exact.get(column.name);
    if (at !== undefined) places.set(column, at);
  }
  const meant = new Map<Column, number[]>();
  for (const [at, cell] of cells.entries()) {
    const column = columnOf(cell, known);
    if (column && !places.has(column)) meant.set(column, [...(meant.get(column) ?? []), at]);
  }
  for (const [column, [at = 0, other]] of meant) {
    if (other !== undefined)
      throw new DeskError(
        `${quote(cells[at] ?? '')} and ${quote(cells[other] ?? '')} may both be the column ${column.name}. Give that name to the one that is.`,
      );
    places.set(column, at);
  }
  return places;
}

function requireColumns(
  cells: readonly string[],
  places: ReadonlyMap<Column, number>,
  known: readonly Column[],
): void {
  const missing = known.filter((column) => column.required && !places.has(column));
  if (missing.length === 0) return;
  const nearTo = (column: Column): string | undefined =>
    cells.find((cell) => isNear(bare(cell), bare(column.name)));
  if (places.size === 0 && missing.every((column) => nearTo(column) === undefined)) {
    throw new DeskError(
      'The list has no header that this check knows. One of its first ten lines has to name the columns, with cohort and course among them. npx @npq-widgets/cli check --help lists the others.',
    );
  }
  const sentences = missing.map((column) => {
    const near = nearTo(column);
    return `The column ${column.name} is missing, and every list needs it.${near === undefined ? '' : ` Is ${quote(near)} meant for it?`}`;
  });
  throw new DeskError(sentences.join(' '));
}

function refuseDoubles(names: readonly string[], known: readonly Column[], added: readonly string[]): void {
  const ours = [...known.map(({ name }) => name), ...added];
  const double = ours.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (double !== undefined)
    throw new DeskError(`The list has the column ${double} more than once. Keep one of them.`);
}

/** Headings that look like one of our columns that is not there, and are none. */
function findSlips(
  cells: readonly string[],
  places: ReadonlyMap<Column, number>,
  known: readonly Column[],
): string[] {
  const missing = known.flatMap((column) => (places.has(column) ? [] : [column.name]));
  const taken = new Set([...places.values()].map((at) => cells[at]));
  return [...new Set(cells)].flatMap((cell) => {
    const [meant] = taken.has(cell) ? [] : nearest(bare(cell), missing.map(bare));
    const name = missing.find((one) => bare(one) === meant);
    return name === undefined
      ? []
      : [`The column ${quote(cell)} is carried through and not read. Did you mean ${name}?`];
  });
}

/**
 * Finds our columns among the names in a line, in any order.
 *
 * @throws DeskError when a column that is required is missing, or one of ours stands there twice
 */
export function readHeader(cells: readonly string[], known: readonly Column[]): Header {
  if (cells.length > MOST_COLUMNS)
    throw new DeskError(
      `The list has ${cells.length.toLocaleString('en-GB')} columns, and at most ${MOST_COLUMNS.toLocaleString('en-GB')} are read. Take out those that are empty.`,
    );
  const names = cells.map(plainName);
  const { places: workplace, notes: unread } = findWorkplace(cells);
  const schoolAdded: readonly string[] = workplace.size > 0 ? SCHOOL_ADDED : [];
  refuseDoubles(names, known, [...ADDED, ...schoolAdded]);
  const places = findPlaces(cells, known);
  requireColumns(cells, places, known);
  const replaced = [...findReplaced(names, ADDED), ...findReplaced(names, schoolAdded)];
  const slips = [...findSlips(cells, places, known), ...unread];
  const columns = known.flatMap((column) => {
    const at = places.get(column);
    return at === undefined ? [] : [{ column, at }];
  });
  return {
    names: cells,
    columns,
    workplace,
    added: [...ADDED, ...schoolAdded],
    replaced,
    notes:
      replaced.length > 0
        ? [...slips, 'The list has the columns of an earlier result: they are replaced.']
        : slips,
    readAs: columns.flatMap(({ column, at }) =>
      names[at] === column.name ? [] : [`${quote(cells[at] ?? '')} was read as the column ${column.name}.`],
    ),
  };
}

/** How many of our columns a line names; all that are required have to be among them. */
function columnsIn(cells: readonly string[], known: readonly Column[]): { count: number; isHeader: boolean } {
  const found = new Set(cells.slice(0, MOST_COLUMNS).flatMap((cell) => columnOf(cell, known) ?? []));
  return { count: found.size, isHeader: known.every((column) => !column.required || found.has(column)) };
}

/**
 * The header among the first lines: one that has every column that is required, below a title or not. Else the one that
 * has the most of ours, so that what is said is about that.
 */
export function findHeader(
  rows: readonly Row[],
  known: readonly Column[],
): { row: Row; isHeader: boolean } | undefined {
  let best: { row: Row; isHeader: boolean; count: number } | undefined;
  for (const row of rows) {
    const { count, isHeader } = columnsIn(row.cells, known);
    if (isHeader && !row.broken) return { row, isHeader };
    if (!best || count > best.count) best = { row, isHeader: false, count };
  }
  return best;
}
