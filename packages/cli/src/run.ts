import { snippetCommand } from './commands/snippet.js';
import { knownNames } from './known-names.js';
import { type Report, done, refused } from './report.js';

export const help = `npx @npq-widgets/cli COMMAND [options]

  snippet WIDGET --base URL    what to paste for a widget, in two parts
  doctor FILE-or-URL           what is wrong with a page that has a widget, and how to put it right
  check PEOPLE.csv             who in a list of people meets the rules for a scholarship
  schools --gias FILE          the index in which the widgets look up schools, from the official extract

npx @npq-widgets/cli COMMAND --help says more. The exit status is 0 when the command is done,
1 when what it looked at has something wrong, 2 when it could not do what it was asked.
`;

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
    case undefined:
      return { text: '', problem: help, status: 2 };
    default:
      return refused(
        `There is no command "${command}". The commands are: check, doctor, schools, snippet. See npx @npq-widgets/cli --help.`,
      );
  }
}
