import type { HubAreasSlice } from '@npq-widgets/data/finder';
import { hubAreaLoaders, type HubAreaSliceName } from '@npq-widgets/data/slices';
import { html, nothing, type TemplateResult } from 'lit';
import type { HubIdentity } from '../base/contexts.js';
import { listed } from './kit.js';
import type { FinderKey } from './messages.js';

const isSliceName = (name: string): name is HubAreaSliceName => name in hubAreaLoaders;

/** The slices that hold these hub areas: one a region, by the letters of the code. `EE5` is in `hub-areas-ee`. */
export function regionSlices(areas: readonly string[]): HubAreaSliceName[] {
  const names = areas.map((area) => `hub-areas-${area.replace(/\d+$/, '').toLowerCase()}`);
  return [...new Set(names)].filter(isSliceName);
}

/**
 * Whose page this is. The name is the hub's own, where it gave one; the area is DfE's. While the facts are on their way
 * the name stands alone, so that nothing is blank and little moves.
 */
export function hubPanel(
  { areas, name }: HubIdentity,
  regions: readonly HubAreasSlice[],
  say: (key: FinderKey, values?: Readonly<Record<string, string>>) => string,
): TemplateResult | undefined {
  const own = regions.flatMap(({ hubs }) => hubs).filter(({ id }) => areas.includes(id));
  const shown = name || listed([...new Set(own.map((hub) => hub.name))]);
  if (!shown) return undefined;
  const covers = own.flatMap((hub) => hub.covers);
  return html`<div class="panel">
      <p><strong>${say('FINDER_THIS_HUB', { name: shown })}</strong></p>
      ${covers.length ? html`<p>${say('FINDER_THIS_AREA', { covers: listed(covers) })}</p>` : nothing}
    </div>
    <p>${say('FINDER_OTHER')}</p>`;
}
