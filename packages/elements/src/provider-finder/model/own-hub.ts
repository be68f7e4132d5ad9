import type { HubIdentity } from '../../core/contexts.js';
import type { Facts } from '../../core/view.js';
import { regionsOf } from './regions.js';

export interface OwnHubArgs {
  /** The hub of this page, which says which area it has. */
  readonly hub: HubIdentity;
}

/** Whose page this is. */
export interface OwnHub {
  /** The hub's own names first, then DfE's. Empty when neither is known. */
  readonly names: readonly string[];
  /** Districts that it serves, as DfE has them. */
  readonly covers: readonly string[];
  /** Areas that the page gave and nobody knows. */
  readonly unknownAreas: readonly string[];
}

/** The name is the hub's own, where it gave one; the area is DfE's. */
export function presentOwnHub({ hub: { name, areas } }: OwnHubArgs, facts: Facts): OwnHub | undefined {
  const hubs = regionsOf(areas, facts)?.flatMap(({ slice }) => slice.hubs);
  if (!hubs) return undefined;
  const own = areas.flatMap((area) => hubs.find(({ id }) => id === area) ?? []);
  return {
    names: name ? [name] : [...new Set(own.map((hub) => hub.name))],
    covers: own.flatMap((hub) => hub.covers),
    unknownAreas: areas.filter((area) => !own.some(({ id }) => id === area)),
  };
}
