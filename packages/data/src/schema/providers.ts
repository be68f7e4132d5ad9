import * as z from 'zod/mini';

import { attested, confidence, id, itemOf, recordOf, sourceIds, text, webAddress } from './record.js';

/** The courses that a lead provider offered in one cohort. */
export const providerOffer = z.strictObject({
  cohort: id,
  courses: z.array(id).check(z.minLength(1)),
  confidence,
  sources: sourceIds,
  note: z.exactOptional(text),
});
export type ProviderOffer = z.output<typeof providerOffer>;

export const provider = itemOf({
  name: text,
  also: z.array(text),
  /** `former`: no longer leads any NPQ. */
  status: z.enum(['active', 'former']),
  /** DfE's own key of the provider, which its systems exchange. */
  dfeId: z.uuid(),
  /** Null when none was found. */
  website: attested(z.nullable(webAddress)),
  /** How it teaches, in the sources' words put shortly; null when nothing was found. */
  delivery: z.nullable(attested(z.array(text))),
  area: z.nullable(attested(text)),
  /** Empty means not recorded, not that there were none. */
  offers: z.array(providerOffer),
  /** First year as a lead provider and last day, where they are known. */
  from: z.nullable(text),
  to: z.nullable(text),
  note: z.exactOptional(text),
});
export type Provider = z.output<typeof provider>;

export const providerRecord = recordOf('providers', provider, {
  /** The names in DfE's award of 2021. */
  award2021: attested(z.array(text)),
});
export type ProviderRecord = z.output<typeof providerRecord>;
