import { parseArgs } from 'node:util';
import { buildIndex } from '@npq-widgets/data/workplaces';
import type { NumberEntries, School } from '@npq-widgets/data/workplaces';
import { argumentSentence } from '../arguments.js';
import { type Report, done, refused } from '../report.js';
import { compareSchools } from '../schools/compare-schools.js';
import { hashOf, readIndex, writeIndex } from '../schools/index-folder.js';
import { readGias } from '../schools/read-gias.js';
import type { Gias } from '../schools/read-gias.js';
import { checkTrusts, leftOut, otherLists, readList, schoolLists, withList } from '../schools/read-list.js';
import { SchoolsError } from '../schools/schools-error.js';
import type { Terminal } from '../terminal.js';

const options = {
  gias: { type: 'string' },
  'pp50-schools': { type: 'string' },
  'pp50-fe': { type: 'string' },
  rise: { type: 'string' },
  childminders: { type: 'string' },
  trusts: { type: 'string' },
  round: { type: 'string' },
  date: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const schoolsHelp = `npx @npq-widgets/cli schools --gias FILE --date DAY --out FOLDER [lists]
npx @npq-widgets/cli schools diff OLD NEW

Makes an index in which an app looks up schools: small files that a page downloads one or two of.
Nothing leaves this computer.

  --gias FILE           the extract of all establishments (edubasealldata….csv) from Get information about schools
  --date DAY            the day of that extract, as 2026-11-21
  --out FOLDER          where the index goes; an index that is there is replaced
  --round ROUND         the round whose lists these are, such as autumn-2026; needed with a list
  --pp50-schools FILE   schools of the list for which half of pupils count, with a column URN
  --pp50-fe FILE        the same for further education, with a column UKPRN
  --rise FILE           schools of the RISE list, with a column URN
  --childminders FILE   childminders of DfE's list, with a column Ofsted URN or URN
  --trusts FILE         trusts, with columns UKPRN and Group Name

A list is a CSV, ODS or XLSX file; its header may stand below a title, and on any sheet. Its numbers are looked for on that
list and as that kind of number only, because a childminder's may be the same as a school's.

"diff" says which schools are new, gone or renamed between two indexes.

The exit status is 0 when the index was made, 2 when nothing was written.
`;

type Values = ReturnType<typeof read>['values'];

const read = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, allowPositionals: true, strict: true });

const keysOf = <Key extends string>(lists: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(lists) as Key[];

interface WithLists {
  readonly schools: readonly School[];
  readonly others: readonly NumberEntries[];
  /** A line on each list. */
  readonly lines: readonly string[];
}

/** The schools with every list that was given, and the lists of others. */
async function addLists(schools: readonly School[], values: Values): Promise<WithLists> {
  let marked = schools;
  const others: NumberEntries[] = [];
  const lines: string[] = [];
  for (const option of keysOf(schoolLists)) {
    const path = values[option];
    if (path === undefined) continue;
    const list = await readList(path, schoolLists[option]);
    const added = withList(marked, list, schoolLists[option], path);
    marked = added.schools;
    lines.push(
      `--${option}: ${added.matched} of ${list.names.size} numbers are schools of the index.${leftOut(list)}`,
    );
  }
  for (const option of keysOf(otherLists)) {
    const path = values[option];
    if (path === undefined) continue;
    const list = await readList(path, otherLists[option]);
    const matched = option === 'trusts' && checkTrusts(schools, list, path);
    others.push({ ...otherLists[option], names: list.names });
    const known = matched ? `, ${matched} of which run schools of the index` : '';
    lines.push(`--${option}: ${list.names.size} numbers${known}.${leftOut(list)}`);
  }
  return { schools: marked, others, lines };
}

/** Trusts are trusts in every round. */
const ofRound = [...keysOf(schoolLists), 'childminders'] as const;

const droppedLine = ({ dropped }: Gias): string =>
  Object.entries(dropped)
    .filter(([, count]) => count > 0)
    .map(([why, count]) => `${count} ${why}`)
    .join(', ');

async function build(values: Values, { err }: Terminal): Promise<Report> {
  const { gias: path, out, date, round = null } = values;
  if (!path || !out || !date)
    return refused('Give --gias, --date and --out. See npx @npq-widgets/cli schools --help.');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return refused('--date takes a day, as 2026-11-21.');
  if (round === null && ofRound.some((option) => values[option]))
    return refused('Say with --round which round the lists are of, such as autumn-2026.');
  const gias = await readGias(path, (rows) => err.write(`${rows} rows read\n`));
  const { schools, others, lines } = await addLists(gias.schools, values);
  const about = { date, round, source: 'Get information about schools', licence: 'OGL-UK-3.0' };
  const index = buildIndex(schools, about, hashOf, others);
  await writeIndex(out, index);
  return done(
    [
      `${schools.length} schools in ${index.shards.size} files in ${out}. Left out: ${droppedLine(gias) || 'none'}.`,
      ...lines,
      'A hub names the folder with schools="…"; the page fetches from it, so its policy needs connect-src with that address.',
      '',
    ].join('\n'),
  );
}

async function diff(folders: readonly string[]): Promise<Report> {
  const [before, after, ...more] = folders;
  if (before === undefined || after === undefined || more.length)
    return refused('diff takes two folders: npx @npq-widgets/cli schools diff OLD NEW.');
  return done(compareSchools(await readIndex(before), await readIndex(after)));
}

/** The command `schools`: makes the index of schools, or compares two. */
export async function schoolsCommand(args: readonly string[], terminal: Terminal): Promise<Report> {
  try {
    const { values, positionals } = read(args);
    if (values.help) return done(schoolsHelp);
    const [verb, ...rest] = positionals;
    if (verb === 'diff') return await diff(rest);
    if (verb !== undefined) return refused(`schools does not take "${verb}". See --help.`);
    return await build(values, terminal);
  } catch (error) {
    if (error instanceof SchoolsError) return refused(error.message);
    const sentence = argumentSentence(error);
    if (sentence === undefined) throw error;
    return refused(`${sentence} See npx @npq-widgets/cli schools --help.`);
  }
}
