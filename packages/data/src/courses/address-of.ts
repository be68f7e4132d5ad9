import { UnknownIdError } from '../errors.js';
import type { AddressRecord } from '../schema/addresses.js';

/**
 * The web address of an official page.
 *
 * @throws UnknownIdError when it is not on record
 */
export function addressOf({ items }: Pick<AddressRecord, 'items'>, id: string): string {
  const address = items.find((item) => item.id === id);
  if (!address) throw new UnknownIdError('address', id);
  return address.url;
}
