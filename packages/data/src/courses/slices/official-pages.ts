import type { AddressRecord } from '../../schema/addresses.js';
import { addressOf } from '../address-of.js';

/** Ids of the official pages that widgets and snippets link to by themselves. */
export const members = ['courses-list', 'find-a-hub', 'funding-publication', 'register-service'] as const;

/** The address of one official page. One small module each, so that a page downloads only those it shows. */
export const build = ({ addresses }: { addresses: AddressRecord }, id: string): string =>
  addressOf(addresses, id);
