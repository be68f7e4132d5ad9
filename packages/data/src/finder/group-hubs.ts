import type { FoundArea } from './hub-reasons.js';
import type { HubArea } from './hub-area.js';

/** One website and the hub areas that it runs: what one card shows. */
export interface HubGroup {
  readonly website: string;
  readonly hubs: readonly { readonly hub: HubArea; readonly found: FoundArea }[];
}

/**
 * Hub areas by the website that runs them, in the order in which they were found. An area that `hubs` does not hold is left out.
 */
export function groupHubs(areas: readonly FoundArea[], hubs: readonly HubArea[]): HubGroup[] {
  const groups = new Map<string, HubGroup['hubs'][number][]>();
  for (const found of areas) {
    const hub = hubs.find(({ id }) => id === found.area);
    if (hub) groups.set(hub.website, [...(groups.get(hub.website) ?? []), { hub, found }]);
  }
  return [...groups].map(([website, own]) => ({ website, hubs: own }));
}
