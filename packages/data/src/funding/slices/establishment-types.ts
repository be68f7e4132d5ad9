import type { EstablishmentTypeRecord } from '../../schema/funding.js';

interface Records {
  readonly 'funding/establishment-types': EstablishmentTypeRecord;
}

/** What DfE calls each type of school, college or other workplace, by its code. */
export const build = ({
  'funding/establishment-types': { items },
}: Records): Readonly<Record<string, string>> => Object.fromEntries(items.map(({ id, name }) => [id, name]));
