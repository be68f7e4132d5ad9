import { parseArgs } from 'node:util';
import { type KnownNames, SnippetError, cspLines, snippet, widgetNames } from '@npq-widgets/embed/text';
import { argumentSentence } from '../arguments.js';
import { type Report, done, refused, section } from '../report.js';

const text = { type: 'string' } as const;
const options = {
  base: text,
  hub: text,
  course: text,
  name: text,
  'action-url': text,
  'action-label': text,
  email: text,
  providers: text,
  block: { type: 'boolean' },
  part: text,
  csp: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const snippetHelp = `npq snippet WIDGET --base URL [options]

Prints what to paste for a widget: once for the site, and on each page.

WIDGET is one of ${widgetNames.join(', ')}.

  --base URL            the folder that holds npq.js: https://npq.example/v1/ or /npq/v1/
  --course COURSE       the course to start with: NPQSL, npq-senior-leadership, "Senior leadership"
  --block               a div instead of a tag, for websites that strip tags they do not know
  --part site|page      only that part, and nothing around it
  --csp                 also what a Content Security Policy must allow

What the hub says of itself, printed once for the site:
  --hub CODES           area codes, comma between: EE5 or EE5,EE6
  --name TEXT           the hub's name
  --action-url URL      its next step: https, mailto or tel
  --action-label TEXT   what that link says
  --email ADDRESS       where to write with questions
  --providers IDS       lead providers it works with, comma between
`;

type Values = ReturnType<typeof read>['values'];

const read = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true, strict: true });

function print(widget: string, values: Values, known: KnownNames): string {
  const { base = '', part, block = false, csp = false } = values;
  const form = block ? 'block' : 'tag';
  const parts = snippet({ ...values, widget, base, actionUrl: values['action-url'], actionLabel: values['action-label'], form }, known);
  if (part === 'site' || part === 'page') return `${parts[part]}\n`;
  const sections = [section('Once for the site', parts.site), section('On each page', parts.page)];
  if (csp) sections.push(section('Content Security Policy', cspLines(base).map((line) => `${line.directive} ${line.value}   if ${line.when}`).join('\n')));
  return sections.join('\n');
}

/** `npq snippet`: refuses in a sentence what it does not know, and never prints a snippet that would not work. */
export function snippetCommand(args: readonly string[], known: KnownNames): Report {
  try {
    const { values, positionals } = read(args);
    if (values.help) return done(snippetHelp);
    const [widget, ...more] = positionals;
    if (widget === undefined) return refused(`Say which widget: ${widgetNames.join(', ')}.`);
    if (more.length) return refused(`One widget at a time: "${more.join(' ')}" is too much. Put names with spaces in quotes.`);
    if (!values.base) return refused('Say where the files are, with --base: the folder that holds npq.js, such as https://npq.example/v1/.');
    if (values.part !== undefined && !/^(?:site|page)$/.test(values.part)) return refused('--part is site or page.');
    return done(print(widget, values, known));
  } catch (error) {
    if (error instanceof SnippetError) return refused(error.message);
    const sentence = argumentSentence(error);
    if (sentence) return refused(`${sentence} See npq snippet --help.`);
    throw error;
  }
}
