/**
 * Hubs that do not exist, for stories, the demo site and tests. Their addresses end in `.example`, which nobody can own.
 */

/** What a hub says of itself, in the shape that `<npq-hub>` takes. */
export interface HubExample {
  /** Area codes of records/hubs.json. */
  readonly areas: readonly string[];
  readonly name: string;
  readonly actionUrl: string;
  readonly actionLabel: string;
  readonly email: string;
  /** Ids of records/providers.json. */
  readonly providers: readonly string[];
}

export const estuaryHub: HubExample = {
  areas: ['EE5'],
  name: 'Estuary Example Teaching School Hub',
  actionUrl: 'https://hub.example/npq',
  actionLabel: 'Ask us about NPQs',
  email: 'npq@hub.example',
  providers: ['teach-first', 'ucl-institute-of-education'],
};
