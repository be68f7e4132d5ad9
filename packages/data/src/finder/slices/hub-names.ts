import type { HubRecord } from '../../schema/index.js';
import { earliestReview } from '../../sources.js';

/** The names of all hubs, for a list to choose from. What else is known of one comes with its region. */
export interface HubNamesSlice {
  /** `EE1:Saffron Teaching School Hub|EE2:…`. `findHubNames` reads it. */
  readonly names: string;
  readonly reviewBy: string;
}

export const build = ({ hubs }: { readonly hubs: HubRecord }): HubNamesSlice => ({
  names: hubs.items.map(({ id, name }) => `${id}:${name}`).join('|'),
  reviewBy: earliestReview(hubs.items),
});
