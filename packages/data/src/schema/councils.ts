import * as z from 'zod/mini';

import { districtCode } from './districts.js';
import { areaCode } from './hubs.js';
import { isoDate, itemOf, recordOf, text } from './record.js';

export const council = itemOf({
  name: text,
  /** Its official name and what else people call it. */
  also: z.array(text),
  /** The districts of today that it has, had, or will have. */
  districts: z.array(districtCode).check(z.minLength(1)),
  /** The first day on which it was no more. */
  ended: z.exactOptional(isoDate),
  /** The day on which it will begin. */
  from: z.exactOptional(isoDate),
  /** In a district that hubs share along known lines: the hub on whose side it lay. */
  hub: z.exactOptional(areaCode),
});
export type Council = z.output<typeof council>;

export const councilRecord = recordOf('councils', council);
export type CouncilRecord = z.output<typeof councilRecord>;
