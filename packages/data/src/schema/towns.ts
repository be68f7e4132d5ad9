import * as z from 'zod/mini';

import { districtCode } from './districts.js';
import { areaCode } from './hubs.js';
import { itemOf, recordOf, text } from './record.js';

export const town = itemOf({
  name: text,
  district: districtCode,
  /** In a district that hubs share along known lines: the hub on whose side the town lies. */
  hub: z.exactOptional(areaCode),
  /** Fewer than 2,000 people live there. */
  village: z.exactOptional(z.literal(true)),
});
export type Town = z.output<typeof town>;

export const townRecord = recordOf('towns', town);
export type TownRecord = z.output<typeof townRecord>;
