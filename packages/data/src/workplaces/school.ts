import { tokeniseSchool } from './normalise-school.js';

/** A school, college or other place of work of the index. Empty text: the index does not know. */
export interface School {
  readonly urn: string;
  readonly ukprn: string;
  readonly name: string;
  readonly postcode: string;
  readonly town: string;
  readonly street: string;
  /** ONS code of its district. */
  readonly district: string;
  /** The district that it was in before, where that tells which of two hubs has it. */
  readonly formerDistrict: string;
  /** DfE's code of its type: `34` is an academy that converted. */
  readonly type: string;
  readonly phase: string;
  /** Names of the trust that runs it, and of what it was before. */
  readonly trust: string;
  readonly formerName: string;
  /** Ids of the lists that it stands on: `pp50`, `rise`. They answer for the round that the manifest names, and no other. */
  readonly lists: readonly string[];
}

/** What a school's line holds, in its order. */
export const FIELDS = [
  'urn',
  'ukprn',
  'name',
  'postcode',
  'town',
  'street',
  'district',
  'formerDistrict',
  'type',
  'phase',
  'trust',
  'formerName',
] as const;

/** Fields whose words find a school. */
export const FOUND_BY = ['name', 'formerName', 'town', 'postcode', 'street', 'urn', 'ukprn'] as const;

const clean = (value: string): string => value.replace(/[\t\n\r]+/g, ' ').trim();

/** A school as one line: its fields with a tab between, empty ones at the end left out. */
export function packSchool(school: School): string {
  const fields = [...FIELDS.map((field) => clean(school[field])), school.lists.join(' ')];
  return fields.slice(0, fields.findLastIndex(Boolean) + 1).join('\t');
}

/** The school of a line; null when it cannot be one. */
export function unpackSchool(line: string): School | null {
  const values = line.split('\t');
  const [urn = '', ukprn = '', name = ''] = values;
  if (!/^\d{5,6}$/.test(urn) || !/^(?:\d{8})?$/.test(ukprn) || !name || values.length > FIELDS.length + 1)
    return null;
  const field = (at: number): string => values[at] ?? '';
  return {
    urn,
    ukprn,
    name,
    postcode: field(3),
    town: field(4),
    street: field(5),
    district: field(6),
    formerDistrict: field(7),
    type: field(8),
    phase: field(9),
    trust: field(10),
    formerName: field(11),
    lists: field(12).split(' ').filter(Boolean),
  };
}

/** Every word by which a school can be looked for. */
export const wordsOfSchool = (school: School): string[] =>
  tokeniseSchool(FOUND_BY.map((field) => school[field]).join(' '));
