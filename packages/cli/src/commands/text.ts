import { parseArgs } from 'node:util';
import { argumentSentence } from '../arguments.js';
import { findColumns } from '../desk/columns.js';
import { deskFacts } from '../desk/facts.js';
import { readValue } from '../desk/read-value.js';
import { didYouMean } from '../near.js';
import { type Report, done, refused } from '../report.js';
import { blockHtml, type Block } from '../text/block.js';
import { fundingBlock } from '../text/funding.js';
import { hoursBlock } from '../text/hours.js';
import { areas, hubsBlock, regions } from '../text/hubs.js';

const text = { type: 'string' } as const;
const options = {
  cohort: text,
  course: text,
  area: text,
  heading: text,
  help: { type: 'boolean', short: 'h' },
} as const;

const textHelp = `npx @npq-widgets/cli text WHAT [options]

Prints a dated piece of plain HTML for a page where no script is wanted, with its sources. Print it again when it says so.

  text funding --cohort COHORT    the funding rules of a cohort: autumn-2026
  text hours --course COURSE      how long a course takes: NPQSL, "Senior leadership"
  text hubs --area AREA           the hubs of areas, EE5 or EE5,EE6, or of a region:
                                  ${regions.join(', ')}

  --heading 2       the level of its heading, 2 to 6; 2 when left out
`;

const columns = findColumns(deskFacts.ruleSets);

/** What an option names, read as the check reads a cell; a Report when it names nothing. */
function named(wanted: 'cohort' | 'course', value: string | undefined): string | Report {
  const column = columns.find(({ name }) => name === wanted);
  if (value === undefined || !column)
    return refused(`Say which ${wanted}, with --${wanted}. See npx @npq-widgets/cli text --help.`);
  const found = readValue(column, value, deskFacts);
  return 'problem' in found ? refused(`--${wanted}: ${found.problem}`) : (found.value ?? '');
}

function hubsOf(area: string | undefined): Block | Report {
  if (area === undefined)
    return refused('Say which area, with --area: EE5, or a region. See npx @npq-widgets/cli text --help.');
  const region = regions.find((one) => one.toLowerCase() === area.trim().toLowerCase());
  if (region !== undefined)
    return hubsBlock(region, (hub) => hub.region === region) ?? refused('No hub is on record there.');
  const codes = area
    .toUpperCase()
    .split(',')
    .map((code) => code.trim());
  const wrong = codes.find((code) => !areas.includes(code));
  if (wrong !== undefined)
    return refused(
      `No teaching school hub area is called "${area.slice(0, 100)}".${didYouMean(area, regions)} Give a code such as EE5, or a region: ${regions.join(', ')}.`,
    );
  return hubsBlock(codes.join(', '), ({ id }) => codes.includes(id)) ?? refused('No hub is on record there.');
}

function blockOf(
  what: string | undefined,
  values: { cohort?: string; course?: string; area?: string },
  today: string,
): Block | Report {
  switch (what) {
    case 'funding': {
      const cohort = named('cohort', values.cohort);
      return typeof cohort === 'string'
        ? (fundingBlock(cohort, today) ?? refused(`No funding rules for ${cohort} are on record.`))
        : cohort;
    }
    case 'hours': {
      const course = named('course', values.course);
      return typeof course === 'string'
        ? (hoursBlock(course) ?? refused(`Nothing is on record of ${course}.`))
        : course;
    }
    case 'hubs':
      return hubsOf(values.area);
    default:
      return refused(
        `${what === undefined ? 'Say which text:' : `There is no text "${what}".${didYouMean(what, ['funding', 'hours', 'hubs'])} The texts are`} funding, hours, hubs. See npx @npq-widgets/cli text --help.`,
      );
  }
}

/** The command `text`: what the widgets know, as a piece of a page that needs no script. */
export function textCommand(args: readonly string[], today: string): Report {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    if (values.help) return done(textHelp);
    const [what, ...more] = positionals;
    if (more.length > 0) return refused('One text at a time. Put a name with spaces in quotes.');
    const { heading = '2' } = values;
    if (!/^[2-6]$/.test(heading)) return refused('--heading is a level from 2 to 6.');
    const block = blockOf(what, values, today);
    return 'status' in block ? block : done(blockHtml(block, { today, level: Number(heading) }));
  } catch (error) {
    const sentence = argumentSentence(error);
    if (sentence === undefined) throw error;
    return refused(`${sentence} See npx @npq-widgets/cli text --help.`);
  }
}
