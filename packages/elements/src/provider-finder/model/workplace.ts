import { schoolPlace, unpackDistricts, type PlaceChoice } from '@npq-widgets/data/finder';
import type { KnownSchool } from '@npq-widgets/data/workplaces';
import type { HubIdentity } from '../../core/contexts.js';
import type { Facts } from '../../core/view.js';

export interface WorkplaceArgs {
  /** It may name an index of schools. */
  readonly hub: HubIdentity | undefined;
  /** URN that the page shares. */
  readonly workplace: string;
  /** The school that came last; of another number while this one is on its way. */
  readonly own: KnownSchool | undefined;
}

/** The school that was chosen elsewhere on the page. */
export interface Workplace extends Pick<WorkplaceArgs, 'workplace' | 'hub'> {
  /** As a place to look for; undefined while it is on its way, or where its district is not known. */
  readonly choice: PlaceChoice | undefined;
}

/** Undefined: facts are on their way. */
export function presentWorkplace(
  { workplace, own, hub }: WorkplaceArgs,
  facts: Facts,
): Workplace | undefined {
  if (own?.school.urn !== workplace) return { workplace, hub, choice: undefined };
  const districts = facts.get('districts');
  if (!districts) return undefined;
  const choice = schoolPlace(own.school, unpackDistricts(districts), own.date) ?? undefined;
  return { workplace, hub, choice };
}
