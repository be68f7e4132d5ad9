import * as z from 'zod/mini';

import { districtCode } from './districts.js';
import { isoDate, itemOf, recordOf, text } from './record.js';

export const county = itemOf({
  name: text,
  /** `county`: each district is in at most one of them. `wider`: several of those together, as people say it. */
  kind: z.enum(['county', 'wider', 'authority', 'former']),
  /** How it is shortened, and its other names. */
  also: z.array(text),
  districts: z.array(districtCode).check(z.minLength(2)),
  /** The first day on which it was no more. */
  ended: z.exactOptional(isoDate),
});
export type County = z.output<typeof county>;

export const countyRecord = recordOf('counties', county);
export type CountyRecord = z.output<typeof countyRecord>;
