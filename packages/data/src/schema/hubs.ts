import * as z from 'zod/mini';

import { attested, confidence, id, itemOf, recordOf, sourceIds, text, webAddress } from './record.js';

/** `EE5`: the region's letters and a number, as DfE's finder has them. */
export const areaCode = z
  .string()
  .check(z.regex(/^(EE|EM|L|NE|NW|SE|SW|WM|YH)[1-9]\d?$/, 'must be a hub area code such as EE5'));

/** A mailbox of the hub itself, in small letters. That it names no person is held by the record's test. */
const mailbox = z
  .string()
  .check(z.regex(/^[a-z0-9._-]+@[a-z0-9.-]+\.[a-z]+$/, 'must be an email address in small letters'));

/**
 * A number of the hub itself. `then` is what to ask for or press once connected: "extension 5564", "option 1".
 */
const phone = z.strictObject({
  number: z.string().check(z.regex(/^0[\d ]{10,13}$/, 'must be a telephone number with its area code')),
  then: z.exactOptional(text),
});

/**
 * A district in the area. `part` is set where the hub has only a side of it: `formerDistricts` names the old councils that
 * make up that side, and is empty where no source says where the line runs.
 */
const districtOfHub = z.strictObject({
  code: id,
  part: z.exactOptional(
    z.strictObject({ side: z.enum(['north', 'east', 'south', 'west']), formerDistricts: z.array(text) }),
  ),
});

/** A lead provider that the hub was seen to deliver with, and when. Relations change each year. */
const relation = z.strictObject({
  provider: id,
  period: text,
  confidence,
  sources: sourceIds,
  /** Absent when the page speaks of all or does not say. */
  courses: z.exactOptional(z.array(id).check(z.minLength(1))),
});

export const hub = itemOf({
  id: areaCode,
  name: text,
  region: text,
  districts: z.array(districtOfHub).check(z.minLength(1)),
  website: webAddress,
  email: z.nullable(mailbox),
  phone: z.nullable(phone),
  leadSchool: attested(
    z.strictObject({
      name: text,
      urn: z.string().check(z.regex(/^\d{6}$/, 'must be a URN of six digits')),
      town: z.nullable(text),
      postcode: z.nullable(text),
    }),
  ),
  /** Given only where a source bears it out. */
  trust: z.exactOptional(text),
  /** Known for some hubs only: absent means not known, never none. */
  deliversWith: z.exactOptional(z.array(relation).check(z.minLength(1))),
});
export type Hub = z.output<typeof hub>;

export const hubRecord = recordOf('hubs', hub);
export type HubRecord = z.output<typeof hubRecord>;
