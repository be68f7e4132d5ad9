import type { SourceNotes } from '@npq-widgets/data';
import { regionOfArea, type HubAreasSlice } from '@npq-widgets/data/finder';
import type { Facts } from '../../core/view.js';

/** The hub areas of one region, with the name of their slice. */
interface Region {
  readonly name: string;
  readonly slice: HubAreasSlice;
}

/** The regions that these hub areas are in; undefined until all are there. An area in no region is left out. */
export function regionsOf(areas: readonly string[], facts: Facts): readonly Region[] | undefined {
  const regions = new Set(areas.flatMap((area) => regionOfArea(area) ?? []));
  // All of them are asked for before any is waited for.
  const slices = [...regions].map((region) => {
    const name = `hub-areas-${region}` as const;
    return { name, slice: facts.get(name) };
  });
  const isThere = (one: (typeof slices)[number]): one is Region & (typeof slices)[number] =>
    one.slice !== undefined;
  return slices.every(isThere) ? slices : undefined;
}

/** Where the hub areas of these regions are from, and the first day on which one of them wants another look. */
export const sourcesOfRegions = (regions: readonly Region[]) => ({
  sources: Object.assign({}, ...regions.map(({ slice }) => slice.sources)) as SourceNotes,
  reviewBy: regions.map(({ slice }) => slice.reviewBy).sort()[0] ?? '',
});
