// A module of its own: only a page whose hub says which area it has downloads it.
import type { HubAreasSlice } from '@npq-widgets/data/finder';
import { html, nothing, type TemplateResult } from 'lit';
import type { HubIdentity } from '../core/contexts.js';
import { sayOnce } from '../core/page-registry.js';
import { listed, type Kit } from './kit.js';

export const HUB_WORDS = {
  HUB_THIS: 'This page belongs to {name}',
  HUB_AREA: 'Its area: {covers}.',
} as const;

export type HubKey = keyof typeof HUB_WORDS;

/** Whose page this is. The name is the hub's own, where it gave one; the area is DfE's. */
export function hubPanel(
  { areas, name }: HubIdentity,
  regions: readonly HubAreasSlice[],
  { say, heading }: Kit<HubKey>,
): TemplateResult | typeof nothing {
  const hubs = regions.flatMap((region) => region.hubs);
  const own = areas.flatMap((area) => hubs.find(({ id }) => id === area) ?? (unknownArea(area), []));
  const shown = name || listed([...new Set(own.map((hub) => hub.name))]);
  if (!shown) return nothing;
  const covers = own.flatMap((hub) => hub.covers);
  return html`<div class="answer">
    ${heading(say('HUB_THIS', { name: shown }), 1)}
    ${covers.length ? html`<p>${say('HUB_AREA', { covers: listed(covers) })}</p>` : nothing}
  </div>`;
}

const unknownArea = (area: string): void =>
  sayOnce(`<npq-hub hub="${area}"> is not a hub area we know, so the finder leaves it out.`);
