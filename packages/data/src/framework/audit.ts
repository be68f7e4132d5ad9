import type { FrameworkOutline, OutlineStatement } from './outline.js';

/** How much of one framework is known from sources, and so shown. */
export interface FrameworkAudit {
  course: string;
  areas: number;
  areasWithOutcomes: number;
  /** "Learn that" statements, those among them with their official number, and those whose area is not known. */
  statements: number;
  numbered: number;
  unplaced: number;
  /** Titles of "learn how to" groups, and single statements in them. */
  groups: number;
  practices: number;
  outcomes: number;
}

const sum = <Part>(parts: readonly Part[], count: (part: Part) => number): number =>
  parts.reduce((total, part) => total + count(part), 0);

/** Counts what an outline holds, so that a test and a guide can state it. */
export function audit({ course, areas, unplaced }: FrameworkOutline): FrameworkAudit {
  const adrift = unplaced.flatMap(({ statements }) => statements);
  const statements: OutlineStatement[] = [...areas.flatMap((area) => area.statements), ...adrift];
  return {
    course,
    areas: areas.length,
    areasWithOutcomes: areas.filter(({ outcomes }) => outcomes.length > 0).length,
    statements: statements.length,
    numbered: statements.filter(({ number }) => number !== null).length,
    unplaced: adrift.length,
    groups: sum(areas, ({ groups }) => groups.length),
    practices: sum(areas, ({ groups }) => sum(groups, ({ practices }) => practices.length)),
    outcomes: sum(areas, ({ outcomes }) => outcomes.length),
  };
}
