import * as z from 'zod/mini';

import { outwardCode } from './outcodes.js';
import { itemOf, recordOf, text } from './record.js';

export const nation = itemOf({
  name: text,
  kind: z.enum(['nation', 'forces', 'overseas', 'no-place']),
  outcodes: z.array(outwardCode),
  /** The letters that every one of its codes begins with, where the codes themselves are not listed. */
  areas: z.array(z.string().check(z.regex(/^[A-Z]{1,3}$/, 'must be one to three letters'))),
  /** Whole postcodes of one address each. */
  postcodes: z.exactOptional(z.array(text)),
  /** Those of `outcodes` that reach into England too: one answer is not enough. */
  alsoEngland: z.array(outwardCode),
  /** Where we depart from the source, and why. */
  corrected: z.exactOptional(z.strictObject({ outcodes: z.array(outwardCode), note: text })),
});
export type Nation = z.output<typeof nation>;

export const nationRecord = recordOf('nations', nation);
export type NationRecord = z.output<typeof nationRecord>;
