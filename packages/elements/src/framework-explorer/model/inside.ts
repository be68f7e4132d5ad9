import type {
  FoundStatement,
  FrameworkOutline,
  OutlineArea,
  UnplacedStatements,
} from '@npq-widgets/data/framework';

/** What a search found, by the id of the line. */
export type Hits = ReadonlyMap<string, FoundStatement>;

/** The inside of an outline as it is shown. */
export interface ShownInside {
  readonly areas: readonly OutlineArea[];
  readonly apart: readonly UnplacedStatements[];
  readonly hits: Hits;
}

/** The part of an area that a search found: all of it when its name was found. */
function narrow(area: OutlineArea, hits: Hits): OutlineArea {
  if (hits.has(area.slug)) return area;
  const has = ({ id }: { readonly id: string }) => hits.has(id);
  return {
    ...area,
    statements: area.statements.filter(has),
    groups: area.groups
      .filter((group) => has(group) || group.practices.some(has))
      .map((group) => (has(group) ? group : { ...group, practices: group.practices.filter(has) })),
    outcomes: area.outcomes.filter(has),
  };
}

/** The whole inside, or, with `found`, only what a search found. */
export function showInside(
  { areas, unplaced }: FrameworkOutline,
  found: readonly FoundStatement[] | undefined,
): ShownInside {
  const hits: Hits = new Map((found ?? []).map((line) => [line.id, line]));
  if (!found) return { areas, apart: unplaced, hits };
  const within = new Set(found.filter((line) => line.areas.length === 1).flatMap((line) => line.areas));
  return {
    areas: areas.filter(({ number }) => within.has(number)).map((area) => narrow(area, hits)),
    apart: unplaced.map((entry) => ({
      ...entry,
      statements: entry.statements.filter(({ id }) => hits.has(id)),
    })),
    hits,
  };
}
