import * as z from 'zod/mini';

import { districtCode } from './districts.js';
import { areaCode } from './hubs.js';
import { itemOf, recordOf, text } from './record.js';

/** `SS1`, `EC1A`: the half of a postcode before the space. */
export const outwardCode = z
  .string()
  .check(z.regex(/^[A-Z]{1,2}\d(?:\d|[A-Z])?$/, 'must be an outward code such as SS1'));

const count = z.int().check(z.minimum(0));

/**
 * A district that the outward code reaches, and how many schools and children's centres it has there. `hubs` is given where
 * the district is shared by hubs along known lines, and says which of them these settings belong to.
 */
const share = z.strictObject({
  code: districtCode,
  settings: count,
  hubs: z.exactOptional(z.array(z.strictObject({ area: areaCode, settings: count })).check(z.minLength(1))),
});

export const outcode = itemOf({
  id: outwardCode,
  /** Degrees, rough centre. */
  lat: z.number().check(z.minimum(49), z.maximum(56)),
  lon: z.number().check(z.minimum(-7), z.maximum(2)),
  /** Most settings first. */
  districts: z.array(share).check(z.minLength(1)),
  town: z.exactOptional(text),
  /** Settings whose postcode is plainly another office's: counted, kept here, and not used. */
  setAside: z.exactOptional(z.array(share).check(z.minLength(1))),
  /** `centre`: no setting was found, so the district is that of the centre. */
  basis: z.enum(['settings', 'centre']),
});
export type Outcode = z.output<typeof outcode>;

export const outcodeRecord = recordOf('outcodes', outcode);
export type OutcodeRecord = z.output<typeof outcodeRecord>;
