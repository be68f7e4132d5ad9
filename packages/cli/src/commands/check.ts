import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify';
import { argumentSentence } from '../arguments.js';
import { asCsv } from '../desk/as-csv.js';
import { asJson } from '../desk/as-json.js';
import { checkPeople } from '../desk/check-people.js';
import type { Checked } from '../desk/check-people.js';
import { findColumns } from '../desk/columns.js';
import type { Column } from '../desk/columns.js';
import { DeskError } from '../desk/desk-error.js';
import { deskFacts } from '../desk/facts.js';
import { openSchools } from '../desk/known-schools.js';
import { fileSource, inputSource } from '../desk/list-source.js';
import { findFormat } from '../desk/people-file.js';
import type { FileFormat } from '../desk/people-file.js';
import { progress } from '../desk/progress.js';
import { readPeople } from '../desk/read-people.js';
import { emptyTally, summarise } from '../desk/tally.js';
import type { Tally } from '../desk/tally.js';
import { WORKPLACE_COLUMNS } from '../desk/workplace-columns.js';
import { openResults, writeError } from '../desk/write-results.js';
import { forTerminal } from '../plain-text.js';
import { type Report, done, refused } from '../report.js';
import type { Terminal } from '../terminal.js';

const options = {
  'as-of': { type: 'string' },
  out: { type: 'string' },
  raw: { type: 'boolean' },
  json: { type: 'boolean' },
  schools: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const columns = findColumns(deskFacts.ruleSets);
const WIDEST = Math.max(...columns.map(({ name }) => name.length));

function formatValues({ kind, name, values }: Column): string {
  if (kind === 'course') return 'DfE’s identifier, such as npq-senior-leadership, or NPQSL';
  if (kind === 'gias-code') return 'a GIAS code, such as 1 for a community school';
  return name === 'cohort' ? `${values[0] ?? ''} to ${values.at(-1) ?? ''}` : values.join(', ');
}

export const checkHelp = `npx @npq-widgets/cli check PEOPLE.csv [options]

Checks a list of people against the rules for scholarship funding. Each row comes back with five more columns:
outcome, code, reason, depends_on, registration. The list itself is never changed, and nothing leaves this computer.
In place of a file, - reads standard input.

  --as-of DATE      the day of registration, as 2026-11-21; today if it is left out
  --out RESULTS     the file to write; standard output if it is left out
  --raw             leave cells that would run as formulas in a spreadsheet as they are
  --schools FOLDER  an index of schools made with the command schools; the built-in one if it is left out
  --json            what was found of each line as JSON, without the list's own cells

One of the first ten lines names the columns, in any order; the check reads these and carries the others through:
${columns.map((column) => `  ${column.name.padEnd(WIDEST)}  ${formatValues(column)}`).join('\n')}

These say where somebody works; the kind of school and more are filled in from the index, in columns after the others:
  ${WORKPLACE_COLUMNS.join(', ')}
An ofsted_urn is a childminder's, and another number than a URN. A school_name needs a postcode beside it.

A blank cell means that nobody was asked; "not sure" is an answer. Every row needs its cohort and its course. What people
write in other ways is read where it can mean one thing only, and at the end it is said how.

The exit status is 0 when every row was checked, 1 when some rows could not be read (each is named, and the others
were checked), 2 when nothing could be done.
`;

const NOT_LOOKED_UP = `No school was looked up: the list has none of ${WORKPLACE_COLUMNS.join(', ')}. A school_name needs a postcode.`;

interface Wanted {
  readonly path: string;
  readonly out: string | undefined;
  readonly on: string;
  readonly raw: boolean;
  readonly json: boolean;
  readonly schools: string | undefined;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}

const read = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, allowPositionals: true, strict: true });

/** What was asked for, or the report when that is not a check. */
function readArguments(args: readonly string[], today: string): Wanted | Report {
  try {
    const { values, positionals } = read(args);
    const { 'as-of': on = today, out, raw = false, json = false, help = false, schools } = values;
    if (help) return done(checkHelp);
    const [path, ...more] = positionals;
    if (path === undefined)
      return refused('Say which list: npx @npq-widgets/cli check people.csv. More with --help.');
    if (more.length > 0) return refused('One list at a time. Put a name with spaces in quotes.');
    if (!isDay(on)) return refused('--as-of takes a day that there is, as 2026-11-21.');
    if (out === '') return refused('--out needs the name of a file.');
    if (schools === '') return refused('--schools needs the folder of an index.');
    return { path, out, on, raw, json, schools };
  } catch (error) {
    const sentence = argumentSentence(error);
    if (sentence === undefined) throw error;
    return refused(`${sentence} See npx @npq-widgets/cli check --help.`);
  }
}

/** Writes a line; done when the stream can take more. */
async function writeLine(stream: Writable, line: string, stop: AbortSignal): Promise<void> {
  if (!stream.write(`${forTerminal(line)}\n`)) await once(stream, 'drain', { signal: stop });
}

/** Writes the results as they come. */
function write(
  results: AsyncIterable<Checked>,
  { on, out, raw, json }: Wanted,
  { delimiter, lineEnd }: FileFormat,
  tally: Tally,
  to: Writable,
  stop: AbortSignal,
): Promise<void> {
  const options = { signal: stop, end: out !== undefined };
  if (json) return pipeline(asJson(results, on, tally), to, options);
  // Excel takes a file for UTF-8 only if it begins with a byte order mark; a program that reads our output does not want one.
  const rows = stringify({
    bom: out !== undefined,
    delimiter,
    record_delimiter: lineEnd,
    quote_record_delimiter: true,
  });
  return pipeline(asCsv(results, { raw, delimiter }, tally), rows, to, options);
}

/** From the list to the results, no faster than they can be written. */
async function run(wanted: Wanted, format: FileFormat, terminal: Terminal): Promise<Tally> {
  const { out, on, schools } = wanted;
  const { stop, out: standard, err } = terminal;
  const tally = emptyTally();
  tally.notes.push(...format.notes);
  const results = out === undefined ? undefined : await openResults(out, format.source.path);
  const shown = progress(terminal.screen, terminal.now);
  const say = (line: string): Promise<void> => {
    shown.clear();
    return writeLine(err, line, stop);
  };
  const options = { on, say, openSchools: () => openSchools(schools) };
  async function* checked(): AsyncGenerator<Checked> {
    for await (const one of checkPeople(readPeople(format), deskFacts, options, tally)) {
      shown.step();
      yield one;
    }
  }
  try {
    await write(checked(), wanted, format, tally, results?.stream ?? standard, stop);
    if (schools !== undefined && !tally.schools) tally.notes.push(NOT_LOOKED_UP);
    await results?.commit();
    return tally;
  } catch (error) {
    await results?.discard();
    throw out === undefined ? error : writeError(out, error);
  } finally {
    shown.clear();
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** The command `check`: results to the file or to standard output, and what there is to say of them to standard error. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<Report> {
  const wanted = readArguments(args, terminal.today);
  if ('status' in wanted) return wanted;
  try {
    const source = wanted.path === '-' ? await inputSource(terminal.input) : await fileSource(wanted.path);
    const format = await findFormat(source, columns);
    const tally = await run(wanted, format, terminal);
    const lines = [
      ...summarise(tally, deskFacts, wanted.on, wanted.raw),
      ...(wanted.out === undefined ? [] : [`The results are in ${wanted.out}.`]),
    ];
    return { text: '', problem: `${lines.join('\n')}\n`, status: tally.bad > 0 ? 1 : 0 };
  } catch (error) {
    if (error instanceof DeskError) return refused(error.message);
    if (terminal.stop.aborted) return refused('Stopped.');
    // Whoever read the results has had enough of them.
    if (codeOf(error) === 'EPIPE') return { text: '', problem: '', status: 2 };
    throw error;
  }
}
