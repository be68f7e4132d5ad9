import * as z from 'zod/mini';

import { itemOf, recordOf, text } from './record.js';

export const region2017 = z.enum([
  'national',
  'yorkshire-and-the-humber',
  'north-east',
  'north-west',
  'east-midlands',
  'west-midlands',
  'east-of-england',
  'london',
  'south-east',
  'south-west',
]);
export type Region2017 = z.output<typeof region2017>;

/** A provider of the executive leadership NPQ of 2017 in one region. One name may stand in several regions. */
export const provider2017 = itemOf({ region: region2017, name: text });
export type Provider2017 = z.output<typeof provider2017>;

export const provider2017Record = recordOf('providers-2017', provider2017, { notes: z.array(text) });
export type Provider2017Record = z.output<typeof provider2017Record>;
