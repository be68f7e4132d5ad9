import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkOwnFactsText, type OwnFactsRemark } from '@npq-widgets/data/own-facts/check';
import { argumentSentence } from '../arguments.js';
import { oneLine } from '../plain-text.js';
import { type Report, done, refused } from '../report.js';

const options = { 'as-of': { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const SEE = 'See npx @npq-widgets/cli validate --help.';

const validateHelp = `npx @npq-widgets/cli validate FILE [--as-of DATE]

Checks the file in which a hub states its own dates, places, prices and hours, before it goes on the website. Each fault
is named with its line, its field and what to write. Nothing leaves this computer.

  --as-of DATE      the day to look at dates from, as 2026-11-21; today if it is left out

The exit status is 0 when the file can go on the website, 1 when something in it is wrong, 2 when it could not be read.
`;

const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;

/** What there is to say of the text of a file. */
function validate(text: string, name: string, today: string): Report {
  const { facts, faults, notes } = checkOwnFactsText(text, today);
  const line = ({ line, where, advice }: OwnFactsRemark): string =>
    oneLine(`${name}, line ${String(line)}${where && `, ${where}`}: ${advice}`);
  if (!facts) return { text: `${faults.map(line).join('\n')}\n`, problem: '', status: 1 };
  const cohorts = facts.courses.flatMap((course) => course.cohorts).length;
  const sum = `${name} is right: ${count(facts.courses.length, 'course')}, ${count(cohorts, 'cohort')}, shown until ${facts.expires}.`;
  return done(`${[...notes.map(line), sum].join('\n')}\n`);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** `npq-widgets validate`: line, field and what to write. */
export function validateCommand(args: readonly string[], today: string): Report {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return done(validateHelp);
    const [path, ...more] = positionals;
    if (path === undefined) return refused(`Say which file: validate our-npqs.json. ${SEE}`);
    if (more.length) return refused(`One file at a time. Put a name with spaces in quotes. ${SEE}`);
    const on = values['as-of'] ?? today;
    if (!/^\d{4}-\d\d-\d\d$/.test(on)) return refused('--as-of takes a day, as 2026-11-21.');
    const text = readText(path);
    return text === undefined ? refused(`"${path}" could not be read.`) : validate(text, path, on);
  } catch (error) {
    const sentence = argumentSentence(error);
    if (sentence === undefined) throw error;
    return refused(`${sentence} ${SEE}`);
  }
}
