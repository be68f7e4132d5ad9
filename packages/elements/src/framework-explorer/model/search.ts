// It comes when someone searches.
import {
  findStatements,
  type FoundStatement,
  type FrameworkOutline,
  type OutlineArea,
  type UnplacedStatements,
} from '@npq-widgets/data/framework';

/** What a search found, by the id of the line. */
export type Hits = ReadonlyMap<string, FoundStatement>;

/** The details of an outline as they are shown. */
export interface ShownDetails {
  readonly areas: readonly OutlineArea[];
  readonly unplaced: readonly UnplacedStatements[];
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

/** What of an outline matches a query, and as much of its details as that leaves. */
export function searchOutline(
  query: string,
  outline: FrameworkOutline,
): { readonly found: readonly FoundStatement[]; readonly shown: ShownDetails } {
  const { areas, unplaced } = outline;
  const found = findStatements(query, outline);
  const hits: Hits = new Map(found.map((line) => [line.id, line]));
  const within = new Set(found.filter((line) => line.areas.length === 1).flatMap((line) => line.areas));
  const shown = {
    areas: areas.filter(({ number }) => within.has(number)).map((area) => narrow(area, hits)),
    unplaced: unplaced.map((entry) => ({
      ...entry,
      statements: entry.statements.filter(({ id }) => hits.has(id)),
    })),
    hits,
  };
  return { found, shown };
}
