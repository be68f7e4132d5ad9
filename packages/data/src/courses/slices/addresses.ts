import type { AddressRecord } from '../../schema/addresses.js';

/** A link to an official page. */
export interface AddressLink {
  readonly name: string;
  readonly url: string;
}

/** Official addresses by id, such as `register-service`. */
export type AddressesSlice = Readonly<Record<string, AddressLink>>;

export const build = ({ addresses }: { addresses: AddressRecord }): AddressesSlice =>
  Object.fromEntries(addresses.items.map(({ id, name, url }) => [id, { name, url }]));
