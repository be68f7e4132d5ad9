import { parseArgs } from 'node:util';
import {
  type FlagAttribute,
  type HubAttribute,
  type KnownNames,
  type Pinned,
  type Platform,
  type PrintedAttribute,
  type SnippetOptions,
  SnippetError,
  cspLines,
  folderOf,
  hubAttributeNames,
  isFlag,
  optionName,
  platformNames,
  platforms,
  printedAttributeNames,
  scriptFile,
  snippet,
  statements,
  widgetNames,
} from '@npq-widgets/embed/snippets';
import { argumentSentence } from '../arguments.js';
import { readIntegrity } from '../read-integrity.js';
import { type Report, done, refused, section } from '../report.js';
import { snippetHelp } from './snippet-help.js';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

type Attribute = HubAttribute | PrintedAttribute;
const attributeNames: readonly Attribute[] = [...printedAttributeNames, ...hubAttributeNames];
/** One option for each attribute, named like it. */
const attributeOptions = Object.fromEntries(
  attributeNames.map((name) => [name, isFlag(name) ? flag : text]),
) as { readonly [Name in Attribute]: Name extends FlagAttribute ? typeof flag : typeof text };

const options = {
  base: text,
  platform: text,
  ...attributeOptions,
  block: flag,
  reserve: text,
  pinned: text,
  integrity: text,
  sri: text,
  part: text,
  help: { ...flag, short: 'h' },
} as const;

const PARTS = ['site', 'page', 'needs', 'csp', 'notices'] as const;
type Part = (typeof PARTS)[number];
type Values = ReturnType<typeof read>['values'];

const read = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, allowPositionals: true, strict: true });

/** `value` when it is one of `names`; throws a sentence about `--option` when it is not. */
function oneOf<Name extends string>(
  option: string,
  value: string | undefined,
  names: readonly Name[],
): Name | undefined {
  const name = names.find((known) => known === value);
  if (value === undefined || name) return name;
  throw new SnippetError(
    option,
    `--${option} is ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}, not "${value}".`,
  );
}

/** The release that was asked for, with the hash of the script that this platform uses. */
function pinnedBy(
  { pinned, integrity, sri }: Values,
  { siteWhere }: Platform,
  file: string,
): Pinned | undefined {
  if (pinned === undefined) {
    if (integrity === undefined && sri === undefined) return undefined;
    throw new SnippetError(
      'pinned',
      'A hash belongs to one release: give its version with --pinned, such as --pinned 1.0.0.',
    );
  }
  if (integrity !== undefined) return { version: pinned, integrity };
  if (sri !== undefined) return { version: pinned, integrity: readIntegrity(sri, file) };
  // Only a script's tag carries a hash.
  if (!siteWhere) return { version: pinned, integrity: '' };
  throw new SnippetError(
    'pinned',
    'A pinned script needs its hash: give --sri with the sri.json of that release, or --integrity.',
  );
}

function optionsFrom(widget: string, values: Values): SnippetOptions {
  const platform = oneOf('platform', values.platform, platformNames) ?? 'html';
  const reserve = oneOf('reserve', values.reserve, ['style', 'table', 'none']);
  const { base = '', block } = values;
  const file = scriptFile(
    platform,
    widgetNames.find((name) => name === widget.replace(/^npq-/, '')) ?? 'provider-finder',
  );
  return {
    ...Object.fromEntries(attributeNames.map((name) => [optionName(name), values[name]])),
    widget,
    base,
    platform,
    reserve,
    pinned: pinnedBy(values, platforms[platform], file),
    form: block ? 'block' : undefined,
  };
}

/** What a policy must allow, one directive a line; a plain link needs nothing, and Wix and Google Sites have no policy of the hub's own. */
function cspText(options: SnippetOptions): string {
  if (/^(?:link|wix|google-sites)$/.test(options.platform ?? '')) return 'Nothing.';
  const { platform, src, schools } = options;
  const lines = cspLines(folderOf(options), { frame: platform === 'frame', src, schools });
  return lines.map(({ directive, value, when }) => `${directive} ${value}   if ${when}`).join('\n');
}

function noticesText(base: string): string {
  const { privacy, accessibility, security } = statements(base);
  return [section('Privacy', privacy), section('Accessibility', accessibility), section('Security', security)]
    .join('\n')
    .trimEnd();
}

const placed = (where: string, part: string): string => `${where}\n\n${part}`;

function print(options: SnippetOptions, part: Part | undefined, known: KnownNames): string {
  const platform: Platform = platforms[options.platform ?? 'html'];
  const { site, page } = snippet(options, known);
  const needs = platform.needs.map((sentence) => `- ${sentence}`).join('\n');
  if (part)
    return `${{ site, page, needs, csp: cspText(options), notices: noticesText(folderOf(options)) }[part]}\n`;
  return [
    section(`What it needs: ${platform.title}`, needs),
    ...(site ? [section('Once for the site', placed(platform.siteWhere, site))] : []),
    section('On each page', placed(platform.pageWhere, page)),
    section('Content Security Policy', cspText(options)),
  ].join('\n');
}

/** The command `snippet`: refuses in a sentence what it does not know, and never prints a snippet that would not work. */
export function snippetCommand(args: readonly string[], known: KnownNames): Report {
  try {
    const { values, positionals } = read(args);
    if (values.help) return done(snippetHelp);
    const [widget, ...more] = positionals;
    if (widget === undefined) return refused(`Say which widget: ${widgetNames.join(', ')}.`);
    if (more.length)
      return refused(
        `One widget at a time: "${more.join(' ')}" is too much. Put names with spaces in quotes.`,
      );
    if (!values.base)
      return refused(
        'Say where the files are, with --base: the folder that holds npq.js, such as https://npq.example/v1/.',
      );
    return done(print(optionsFrom(widget, values), oneOf('part', values.part, PARTS), known));
  } catch (error) {
    if (error instanceof SnippetError) return refused(error.message);
    const sentence = argumentSentence(error);
    if (sentence) return refused(`${sentence} See npx @npq-widgets/cli snippet --help.`);
    throw error;
  }
}
