import { NOT_SURE } from '@npq-widgets/data/funding';
import type { AnswerId, Answers } from '@npq-widgets/data/funding';
import { answersOfSchool } from '@npq-widgets/data/workplaces';
import type { School } from '@npq-widgets/data/workplaces';
import { columnName } from './columns.js';
import { cohortLabel } from './facts.js';
import type { DeskFacts } from './facts.js';
import type { SchoolFound, KnownSchools } from './known-schools.js';
import { WORKPLACE_COLUMNS } from './workplace-columns.js';
import type { WorkplaceColumn } from './workplace-columns.js';

/** What is wrong with a cell by which a school was looked up. */
export interface LookUpProblem {
  readonly column: string;
  readonly sentence: string;
}

/** What the index adds to one row. */
export interface FilledIn {
  /** What was filled in. */
  readonly answers: Answers;
  readonly school: School | null;
  /** The same by column. */
  readonly filled: Readonly<Record<string, string>>;
  /** Numbers and names that led to no school. */
  readonly problems: readonly LookUpProblem[];
  /** Columns in which the list's own answer is another than the index's. It stands. */
  readonly differing: readonly string[];
  readonly note: string;
  /** The row says nothing of where somebody works. */
  readonly isBlank: boolean;
}

/** Answers that an index has. */
const FILLED: readonly AnswerId[] = [
  'establishmentType',
  'worksInEngland',
  'onPp50List',
  'onFeList',
  'onRiseList',
  'onChildminderList',
];

type Said = Partial<Record<WorkplaceColumn, string>>;

function lookUps(
  { urn, ukprn, school_name: name, postcode }: Said,
  schools: KnownSchools,
): [string, SchoolFound][] {
  const numbers: [string, SchoolFound][] = [
    ...(urn ? [['urn', schools.byUrn(urn)] satisfies [string, SchoolFound]] : []),
    ...(ukprn ? [['ukprn', schools.byUkprn(ukprn)] satisfies [string, SchoolFound]] : []),
  ];
  // A number says more than a name, which is written in many ways.
  if (numbers.some(([, found]) => 'school' in found) || !name || !postcode) return numbers;
  return [...numbers, ['school_name', schools.byName(name, postcode)]];
}

/** The school of a row: none where two of its numbers are of different ones. */
function findSchool(said: Said, schools: KnownSchools): { school: School | null; problems: LookUpProblem[] } {
  const all = lookUps(said, schools);
  const problems = all.flatMap(([column, found]) =>
    'problem' in found ? [{ column, sentence: found.problem }] : [],
  );
  const found = all.flatMap(([, one]) => ('school' in one ? [one.school] : []));
  const [school, other] = found;
  if (!school || !other || school.urn === other.urn) return { school: school ?? null, problems };
  return {
    school: null,
    problems: [{ column: 'ukprn', sentence: 'it is of another school than urn, so neither is read.' }],
  };
}

/** What the lists of the index say that is no answer: they are of another cohort, or the school is on none. */
function roundNote(
  school: School,
  cohort: string,
  { date, round }: KnownSchools,
  facts: DeskFacts,
): string[] {
  if (round === null) return [];
  const own = answersOfSchool({ school, date, round }, round);
  const lists = FILLED.filter((id) => id.startsWith('on') && own[id] === 'yes');
  const [there, here] = [cohortLabel(round, facts), cohortLabel(cohort, facts)];
  if (round === cohort)
    return lists.length
      ? []
      : [
          `It was not found on DfE’s lists for ${there}. That is no answer: its number may have been another there.`,
        ];
  return lists.length
    ? [`For ${there} it was listed (${lists.map(columnName).join(', ')}); that answers nothing for ${here}.`]
    : [`It was not found on DfE’s lists for ${there}; that answers nothing for ${here}.`];
}

/** What the index answers of the row: what its school does, and for a childminder whether the list of the round has them. */
function knownAnswers(
  school: School | null,
  isListed: boolean,
  cohort: string,
  { date, round }: KnownSchools,
): Answers {
  return {
    ...(school && answersOfSchool({ school, date, round }, cohort)),
    ...(isListed && round === cohort && { onChildminderList: 'yes' }),
  };
}

function minderNote(isListed: boolean, cohort: string, { round }: KnownSchools, facts: DeskFacts): string[] {
  if (round === null || (round === cohort && isListed)) return [];
  const there = cohortLabel(round, facts);
  const answers = round === cohort ? '' : `; that answers nothing for ${cohortLabel(cohort, facts)}`;
  return [
    `ofsted_urn: ${isListed ? 'it was on' : 'it was not found on'} DfE’s list of childminders for ${there}${answers}.`,
  ];
}

/** Fills in a row from the index. Its own answers stand; blank and `not sure` are none. */
function fillIn(said: Said, answers: Answers, schools: KnownSchools, facts: DeskFacts): FilledIn {
  const cohort = answers.cohort ?? '';
  const { school, problems } = findSchool(said, schools);
  const minder = said.ofsted_urn ? schools.childminder(said.ofsted_urn) : undefined;
  const isListed = minder !== undefined && 'isListed' in minder && minder.isListed;
  const known = knownAnswers(school, isListed, cohort, schools);
  const isOpen = (id: AnswerId): boolean => answers[id] === undefined || answers[id] === NOT_SURE;
  const there = FILLED.filter((id) => known[id] !== undefined);
  const open = there.filter(isOpen);
  const differing = there.filter((id) => !isOpen(id) && answers[id] !== known[id]);
  const all = [
    ...problems,
    ...(minder && 'problem' in minder ? [{ column: 'ofsted_urn', sentence: minder.problem }] : []),
  ];
  const notes = [
    ...all.map(({ column, sentence }) => `${column}: ${sentence}`),
    ...differing.map(
      (id) => `${columnName(id)}: the list says ${answers[id]} and the index ${known[id]}. The list stands.`,
    ),
    ...(school ? roundNote(school, cohort, schools, facts) : []),
    ...(minder && 'isListed' in minder ? minderNote(isListed, cohort, schools, facts) : []),
  ];
  return {
    answers: Object.fromEntries(open.map((id) => [id, known[id]])),
    school,
    filled: Object.fromEntries(open.map((id) => [columnName(id), known[id] ?? ''])),
    problems: all,
    differing: differing.map(columnName),
    note: notes.join(' '),
    isBlank: Object.keys(said).length === 0,
  };
}

/** Under `SCHOOL_ADDED`, in its order. */
export const filledCells = ({ school, filled, note }: FilledIn): string[] => [
  ...(school
    ? [school.urn, school.name, school.postcode, school.type, school.phase, school.trust]
    : ['', '', '', '', '', '']),
  Object.entries(filled)
    .map(([column, value]) => `${column}: ${value}`)
    .join(', '),
  note,
];

/** What the cells of a row say of where somebody works; blank ones say nothing. */
const workplaceSaid = (cells: readonly string[]): Said =>
  Object.fromEntries(
    WORKPLACE_COLUMNS.flatMap((column, at) => {
      const cell = (cells[at] ?? '').trim();
      return cell ? [[column, cell]] : [];
    }),
  );

/** So many different rows are kept at once: people of one school mostly stand together. More would cost memory. */
const KEPT = 1_000;

/** Fills in the rows of one list. What it says of two people is often the same: then it is worked out once. */
export function filler(
  places: ReadonlyMap<WorkplaceColumn, number>,
  schools: KnownSchools,
  facts: DeskFacts,
): (cells: readonly string[], answers: Answers) => FilledIn {
  const kept = new Map<string, FilledIn>();
  return (cells, answers) => {
    const own = WORKPLACE_COLUMNS.map((column) => cells[places.get(column) ?? -1] ?? '');
    const key = [...own, answers.cohort, ...FILLED.map((id) => answers[id])].join('\n');
    const known = kept.get(key);
    if (known) return known;
    const filledIn = fillIn(workplaceSaid(own), answers, schools, facts);
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, filledIn);
    return filledIn;
  };
}
