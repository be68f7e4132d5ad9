import type { CourseSummary, SourceNotes } from '@npq-widgets/data';
import type { HubOwn } from '@npq-widgets/data/own-facts';
import type { HubIdentity } from '../../core/contexts.js';
import type * as OwnStep from '../../core/own-step.js';
import type { Facts } from '../../core/view.js';
import { regionsOf, sourcesOfRegions } from './regions.js';

export interface OwnHubArgs {
  /** The hub of this page, which says which area it has. */
  readonly hub: HubIdentity;
  /** What it states of itself, while no course is chosen. */
  readonly own?: HubOwn | undefined;
  readonly courses: readonly CourseSummary[];
  /** ISO day. */
  readonly today: string;
}

/** Code that comes as facts do. */
export interface OwnHubCode {
  readonly 'own-step': Pick<typeof OwnStep, 'nextStartLine'>;
}

/** Whose page this is. */
export interface OwnHub extends OwnHubArgs {
  /** The hub's own names first, then DfE's. Empty when neither is known. */
  readonly names: readonly string[];
  /** Districts that it serves, as DfE has them. */
  readonly covers: readonly string[];
  /** Areas that the page gave and nobody knows. */
  readonly unknownAreas: readonly string[];
  readonly sources: SourceNotes;
  readonly reviewBy: string;
  /** What says when the hub starts next, once it has come. */
  readonly step: OwnHubCode['own-step'] | undefined;
}

/** The name is the hub's own, where it gave one; the area is DfE's. */
export function presentOwnHub(
  { hub, own: stated, courses, today }: OwnHubArgs,
  facts: Facts<OwnHubCode>,
): OwnHub | undefined {
  const { name, areas } = hub;
  const regions = regionsOf(areas, facts);
  if (!regions) return undefined;
  const hubs = regions.flatMap(({ slice }) => slice.hubs);
  const own = areas.flatMap((area) => hubs.find(({ id }) => id === area) ?? []);
  return {
    ...{ hub, own: stated, courses, today },
    step: stated && facts.get('own-step'),
    names: name ? [name] : [...new Set(own.map((one) => one.name))],
    covers: own.flatMap(({ covers }) => covers),
    unknownAreas: areas.filter((area) => !own.some(({ id }) => id === area)),
    ...sourcesOfRegions(regions),
  };
}
