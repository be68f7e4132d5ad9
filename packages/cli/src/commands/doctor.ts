import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { examine, reportText, siteTitles, sites } from '@npq-widgets/embed/doctor';
import type { PageFacts, Site } from '@npq-widgets/embed/doctor';
import { argumentSentence } from '../arguments.js';
import { askScripts } from '../doctor/ask-scripts.js';
import { wholeOf } from '../doctor/bounded.js';
import { doctorNames } from '../doctor/doctor-names.js';
import { fetchPage } from '../doctor/fetch-page.js';
import { PageError } from '../doctor/page-error.js';
import { readHtml } from '../doctor/read-html.js';
import { oneLine } from '../plain-text.js';
import { type Report, done, refused } from '../report.js';

const options = {
  platform: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const doctorHelp = `npx @npq-widgets/cli doctor FILE-or-URL [options]

Looks at a page that a widget was pasted into, and says what is wrong and how to fix it. The page is a file,
an address that starts with http:// or https://, or - for standard input. An address says most: the headers and the
scripts of the page are looked at too.

  --platform NAME   what the website is made with, if it is not what the page looks like:
                    ${sites.join(', ')}
  --json            the findings as JSON

What only a browser sees is not looked at here: open the page with #npq-check at the end of its address.

The exit status is 0 when there is no fault, 1 when there is one, 2 when no page could be looked at.
`;

/** Where pages come from besides files and addresses. */
interface Desk {
  readonly stop: AbortSignal;
  readonly stdin: AsyncIterable<Uint8Array | string>;
}

interface Wanted {
  readonly page: string;
  readonly site: Site | undefined;
  readonly json: boolean;
}

const isSite = (name: string): name is Site => sites.some((site) => site === name);

function readArguments(args: readonly string[]): Wanted | Report {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    const { platform, json = false, help } = values;
    if (help) return done(doctorHelp);
    const [page, ...more] = positionals;
    if (page === undefined)
      return refused(
        'Say which page, its address or its file: npx @npq-widgets/cli doctor https://hub.example/npqs. More with --help.',
      );
    if (more.length > 0) return refused('One page at a time. Put a name with spaces in quotes.');
    if (platform !== undefined && !isSite(platform))
      return refused(`There is no platform "${platform}". The platforms are ${sites.join(', ')}.`);
    return { page, site: platform, json };
  } catch (error) {
    const sentence = argumentSentence(error);
    if (sentence === undefined) throw error;
    return refused(`${sentence} See npx @npq-widgets/cli doctor --help.`);
  }
}

interface Looked {
  readonly facts: PageFacts;
  /** What to say of how it was found, a line each. */
  readonly notes: readonly string[];
}

async function lookAtAddress(page: string, stop: AbortSignal): Promise<Looked> {
  if (!URL.canParse(page)) throw new PageError(`"${page}" is not an address.`);
  const { html, address, redirects, headers } = await fetchPage(page, stop);
  const policy = headers.get('content-security-policy');
  const facts = readHtml(html, {
    address,
    headers: policy === null ? [] : [{ text: policy, from: 'header' }],
    integrityPolicy: headers.get('integrity-policy') ?? '',
  });
  const asked = await askScripts(facts, stop);
  return { facts: asked.facts, notes: [...redirects.map((at) => `Sent on to ${at}`), ...asked.notes] };
}

async function lookAtText(pieces: AsyncIterable<Uint8Array | string>, name: string): Promise<Looked> {
  return { facts: readHtml((await wholeOf(pieces, name)).toString()), notes: [] };
}

async function lookAtFile(path: string): Promise<Looked> {
  try {
    return await lookAtText(createReadStream(path), path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT')
      throw new PageError(
        `There is no file "${path}". For a page on the web, give its whole address, with https:// at the start.`,
      );
    if (code === 'EISDIR') throw new PageError(`"${path}" is a folder. Give one page.`);
    if (code === 'EACCES') throw new PageError(`"${path}" may not be read.`);
    throw error;
  }
}

async function look(page: string, { stop, stdin }: Desk): Promise<Looked> {
  if (/^https?:\/\//i.test(page)) return lookAtAddress(page, stop);
  return page === '-' ? lookAtText(stdin, 'Standard input') : lookAtFile(page);
}

/** The command `doctor`: what is wrong with a page, and how to fix it. */
export async function doctorCommand(args: readonly string[], desk: Desk): Promise<Report> {
  const wanted = readArguments(args);
  if ('status' in wanted) return wanted;
  try {
    const { facts, notes } = await look(wanted.page, desk);
    const judged = { ...facts, site: wanted.site ?? facts.site };
    const findings = examine(judged, doctorNames);
    const noted = notes.map((line) => `${oneLine(line)}\n`).join('');
    const guess = wanted.site
      ? ''
      : `\nThe advice is for: ${siteTitles[facts.site]}. If that is wrong, say --platform NAME.\n`;
    const isBad = findings.some(({ severity }) => severity === 'fault');
    return {
      text: wanted.json
        ? `${JSON.stringify({ page: judged.address ?? null, platform: judged.site, findings, notes }, null, 2)}\n`
        : `${noted}${reportText(judged, findings)}${findings.length ? guess : ''}`,
      problem: '',
      status: isBad ? 1 : 0,
    };
  } catch (error) {
    if (error instanceof PageError) return refused(error.message);
    if (desk.stop.aborted) return refused('Stopped.');
    throw error;
  }
}
