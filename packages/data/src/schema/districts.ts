import * as z from 'zod/mini';

import { itemOf, recordOf, text } from './record.js';

/** ONS code of an English local authority district. */
export const districtCode = z
  .string()
  .check(z.regex(/^E0[6-9]\d{6}$/, 'must be an ONS code such as E07000240'));

export const district = itemOf({
  id: districtCode,
  name: text,
  kind: z.enum([
    'unitary authority',
    'non-metropolitan district',
    'metropolitan district',
    'London borough',
    'City of London',
  ]),
  region: text,
  /** The county of a non-metropolitan district; elsewhere the district itself. */
  upperTier: z.strictObject({ code: text, name: text }),
  /** DfE's three-digit code of the upper-tier authority. */
  laCode: z.string().check(z.regex(/^\d{3}$/, 'must be three digits')),
  devolvedArea: z.exactOptional(text),
  /** ONS codes that it had before, still met in older lists. */
  formerCodes: z.exactOptional(z.array(districtCode)),
});
export type District = z.output<typeof district>;

export const districtRecord = recordOf('districts', district);
export type DistrictRecord = z.output<typeof districtRecord>;
