import type { AddressRecord } from '../schema/addresses.js';
import type { Slice } from '../schema/slice.js';

/** A link to an official page. */
export interface AddressLink {
  readonly name: string;
  readonly url: string;
}

/** Official addresses by id, such as `register-service`. */
export type AddressesSlice = Readonly<Record<string, AddressLink>>;

export const addressesSlice: Slice<{ addresses: AddressRecord }, AddressesSlice> = {
  name: 'addresses',
  type: 'AddressesSlice',
  from: '@npq-widgets/data',
  build: ({ addresses }) =>
    Object.fromEntries(addresses.items.map(({ id, name, url }) => [id, { name, url }])),
};
