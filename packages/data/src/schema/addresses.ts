import * as z from 'zod/mini';

import { itemOf, recordOf, text, webAddress } from './record.js';

/** An official page or service that a person can be sent to. */
export const address = itemOf({
  name: text,
  url: webAddress,
  /** What a person finds there, in our words. */
  about: text,
  /** What to have at hand before starting. */
  haveReady: z.exactOptional(z.array(text)),
  /** The steps the page describes, in order. */
  steps: z.exactOptional(z.array(text)),
  note: z.exactOptional(text),
});
export type Address = z.output<typeof address>;

export const addressRecord = recordOf('addresses', address);
export type AddressRecord = z.output<typeof addressRecord>;
