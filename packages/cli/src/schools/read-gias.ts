import type { School } from '@npq-widgets/data/workplaces';
import { readTable } from './read-table.js';
import type { TableRow } from './read-table.js';
import { SchoolsError } from './schools-error.js';

/** The columns of the extract that are read. */
const COLUMNS = [
  'URN',
  'LA (code)',
  'EstablishmentNumber',
  'EstablishmentName',
  'TypeOfEstablishment (code)',
  'EstablishmentStatus (code)',
  'PhaseOfEducation (name)',
  'Trusts (name)',
  'UKPRN',
  'Street',
  'Town',
  'Postcode',
  'DistrictAdministrative (code)',
] as const;

type Row = TableRow<(typeof COLUMNS)[number]>;

/** Why a row is not in the index, and how many there are of each. */
type Dropped = Record<'closed' | 'not open yet' | 'not in England' | 'without a name', number>;

export interface Gias {
  readonly schools: readonly School[];
  readonly dropped: Dropped;
  readonly rows: number;
}

const CLOSED = '2';
const NOT_YET = '4';
const DISTRICT = 'DistrictAdministrative (code)';
/** Types of establishment that are never in England: Welsh, offshore, for the children of the forces abroad, British overseas. */
const OUTSIDE = new Set(['30', '25', '26', '37']);

/** What the extract writes where there is nothing. */
const known = (text: string): string => (/^not applicable$|^not recorded$/i.test(text) ? '' : text);

function schoolOf(row: Row): School {
  return {
    urn: row.URN,
    ukprn: /^\d{8}$/.test(row.UKPRN) ? row.UKPRN : '',
    name: row.EstablishmentName,
    postcode: row.Postcode.toUpperCase(),
    town: row.Town,
    street: row.Street,
    // Where the extract has no code it says 9999.
    district: /^E\d{8}$/.test(row[DISTRICT]) ? row[DISTRICT] : '',
    formerDistrict: '',
    type: row['TypeOfEstablishment (code)'],
    phase: known(row['PhaseOfEducation (name)']),
    trust: known(row['Trusts (name)']),
    formerName: '',
    lists: [],
  };
}

function whyDropped(row: Row): keyof Dropped | null {
  const status = row['EstablishmentStatus (code)'];
  if (status === CLOSED) return 'closed';
  if (status === NOT_YET) return 'not open yet';
  if (OUTSIDE.has(row['TypeOfEstablishment (code)']) || /^[NSW]\d/.test(row[DISTRICT]))
    return 'not in England';
  return row.EstablishmentName ? null : 'without a name';
}

/** Within its authority a school keeps its number when it becomes an academy, so this says what it was called before. */
const numberOf = (row: Row): string => {
  const number = row.EstablishmentNumber;
  return number ? `${row['LA (code)']}/${number}` : '';
};

/** The schools that are open, also those that are proposed to close, as they stand in the official extract. */
export async function readGias(path: string, say: (rows: number) => void): Promise<Gias> {
  const schools = new Map<string, School & { number: string }>();
  const formerNames = new Map<string, string>();
  const dropped: Dropped = { closed: 0, 'not open yet': 0, 'not in England': 0, 'without a name': 0 };
  const seen = new Set<string>();
  let rows = 0;
  for await (const row of readTable(path, COLUMNS)) {
    rows += 1;
    if (rows % 10_000 === 0) say(rows);
    const urn = row.URN;
    if (!/^\d{5,6}$/.test(urn)) throw new SchoolsError(`Row ${rows + 1} of ${path} has no URN: "${urn}".`);
    if (seen.has(urn))
      throw new SchoolsError(`URN ${urn} stands twice in ${path}: the second is row ${rows + 1}.`);
    seen.add(urn);
    const why = whyDropped(row);
    if (why) dropped[why] += 1;
    else schools.set(urn, { ...schoolOf(row), number: numberOf(row) });
    if (why === 'closed' && numberOf(row)) formerNames.set(numberOf(row), row.EstablishmentName);
  }
  if (!schools.size) throw new SchoolsError(`${path} has no open school in it.`);
  return {
    rows,
    dropped,
    schools: [...schools.values()].map(({ number, ...school }) => {
      const former = formerNames.get(number) ?? '';
      return former === school.name ? school : { ...school, formerName: former };
    }),
  };
}
