import { cohortLabel } from './facts.js';
import type { DeskFacts } from './facts.js';
import type { FilledIn, LookUpProblem } from './fill-in.js';
import type { KnownSchools } from './known-schools.js';
import { count, formatDay } from './format.js';
import type { WorkplaceColumn } from './workplace-columns.js';

/** Lines about rows that led to no school; the results name all of them. */
const MOST_SAID = 20;

/** What looking up schools came to, in numbers. */
export interface SchoolTally extends Pick<KnownSchools, 'date' | 'round' | 'isBuiltIn'> {
  readonly columns: readonly WorkplaceColumn[];
  /** How many rows each column was filled in for. */
  readonly filled: Map<string, number>;
  found: number;
  blank: number;
  /** Rows with a number or a name that led to nothing. */
  unknown: number;
  /** Rows whose own answer is another than the index's. */
  differing: number;
  said: number;
}

export const schoolTally = (
  { date, round, isBuiltIn }: KnownSchools,
  columns: readonly WorkplaceColumn[],
): SchoolTally => ({
  ...{ date, round, isBuiltIn, columns, filled: new Map() },
  ...{ found: 0, blank: 0, unknown: 0, differing: 0, said: 0 },
});

/** Counts what was filled in for a row, and gives what is still to be said of it on the screen. */
export function noteFilledIn(tally: SchoolTally, filledIn: FilledIn): LookUpProblem[] {
  const { school, filled, problems, differing, isBlank } = filledIn;
  if (isBlank) tally.blank++;
  if (school) tally.found++;
  if (problems.length > 0) tally.unknown++;
  if (differing.length > 0) tally.differing++;
  for (const column of Object.keys(filled)) tally.filled.set(column, (tally.filled.get(column) ?? 0) + 1);
  const left = Math.max(0, MOST_SAID - tally.said);
  tally.said += problems.length;
  return problems.slice(0, left);
}

/** The numbers in words, a line each. */
export function formatSchools(tally: SchoolTally, facts: DeskFacts): string[] {
  const { date, round, isBuiltIn, columns, filled, found, blank, unknown, differing } = tally;
  const lines = [
    `Schools were looked up by ${columns.join(', ')}, in the ${isBuiltIn ? 'built-in index' : 'index'} of ${formatDay(date)}: found for ${count(found, 'row')}.`,
  ];
  if (filled.size > 0) {
    const parts = [...filled].map(([column, rows]) => `${column} in ${count(rows, 'row')}`);
    lines.push(`Filled in from it: ${parts.join(', ')}. The column filled_in says what.`);
  }
  if (blank > 0) lines.push(`No school is named in ${count(blank, 'row')}.`);
  if (unknown > 0)
    lines.push(
      `Not found for ${count(unknown, 'row')}: school_note says why. The school may be newer than the index, or have another number now.`,
    );
  if (differing > 0)
    lines.push(
      `In ${count(differing, 'row')} the list says otherwise than the index. The list stands; see school_note.`,
    );
  if (round !== null)
    lines.push(
      `The index has DfE’s lists for ${cohortLabel(round, facts)}, and they answer for no other cohort.`,
    );
  return lines;
}

/** The same for a program. */
export const schoolsInJson = ({ filled, said: _, ...tally }: SchoolTally): object => ({
  ...tally,
  filled: Object.fromEntries(filled),
});
