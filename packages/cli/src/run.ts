import { snippetCommand } from './commands/snippet.js';
import { readFileSync } from 'node:fs';
import { knownNames } from './known-names.js';
import { didYouMean } from './near.js';
import { type Report, done, refused } from './report.js';

const help = `npx @npq-widgets/cli COMMAND [options]

  snippet WIDGET --base URL    what to paste for a widget, in two parts
  doctor FILE-or-URL           what is wrong with a page that has a widget, and how to fix it
  check PEOPLE.csv             who in a list of people meets the rules for a scholarship
  schools --gias FILE          the index in which the widgets look up schools, from the official extract
  text WHAT                    funding rules, hours or hubs as plain HTML, for pages without script
  validate FILE                what is wrong in a hub's own file of dates and places, and what to write

npx @npq-widgets/cli COMMAND --help says more, and --version which release this is. The exit status is 0 when the command is done,
1 when what it looked at has something wrong, 2 when it could not do what it was asked.
`;

const COMMANDS = ['check', 'doctor', 'schools', 'snippet', 'text', 'validate'];

/** The release that this is, as its package says. */
function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** Runs the command that `args` name (without program and script). */
export function run(args: readonly string[]): Report {
  const [command, ...rest] = args;
  switch (command) {
    case 'snippet':
      return snippetCommand(rest, knownNames);
    case 'help':
    case '--help':
    case '-h':
      return done(help);
    case '--version':
    case '-v':
      return done(`${version()}\n`);
    case undefined:
      return { text: '', problem: help, status: 2 };
    default:
      return refused(
        `There is no command "${command}".${didYouMean(command, COMMANDS)} The commands are: ${COMMANDS.join(', ')}. See npx @npq-widgets/cli --help.`,
      );
  }
}
