import { plainName } from './column-names.js';

/** Columns by which a row says where somebody works. None of them is an answer of its own. */
export const WORKPLACE_COLUMNS = ['urn', 'ukprn', 'ofsted_urn', 'school_name', 'postcode'] as const;
export type WorkplaceColumn = (typeof WORKPLACE_COLUMNS)[number];

/** What else may stand over such a column. An Ofsted URN is another kind of number than a URN. */
const ALSO: Readonly<Record<WorkplaceColumn, readonly string[]>> = {
  urn: ['school_urn', 'gias_urn'],
  ukprn: ['school_ukprn'],
  ofsted_urn: ['ofsted_number', 'childminder_urn'],
  school_name: ['school', 'name_of_school', 'establishment_name'],
  postcode: ['school_postcode', 'post_code'],
};

/** What is added after the columns of every check where a school is looked up, in this order. */
export const SCHOOL_ADDED = [
  'found_urn',
  'found_school',
  'found_postcode',
  'found_type',
  'found_phase',
  'found_trust',
  'filled_in',
  'school_note',
] as const;

/** Where the columns stand that say where somebody works. */
interface WorkplacePlaces {
  readonly places: ReadonlyMap<WorkplaceColumn, number>;
  readonly notes: readonly string[];
}

/** Finds them. A name is nothing without a postcode, nor a postcode without a name. */
export function findWorkplace(cells: readonly string[]): WorkplacePlaces {
  const names = cells.map(plainName);
  const places = new Map<WorkplaceColumn, number>();
  const notes: string[] = [];
  for (const column of WORKPLACE_COLUMNS) {
    const name = [column, ...ALSO[column]].find((one) => names.includes(one));
    if (name === undefined) continue;
    const at = names.indexOf(name);
    if (names.lastIndexOf(name) === at) places.set(column, at);
    else notes.push(`The list has the column ${name} more than once, so no school is looked up by it.`);
  }
  if (places.has('school_name') !== places.has('postcode')) {
    places.delete('school_name');
    places.delete('postcode');
  }
  return { places, notes };
}
