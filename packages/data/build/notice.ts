import type { Licence, Source } from '../src/schema/index.js';

const HEADINGS: Record<Licence, string> = {
  'OGL-UK-3.0': 'Crown copyright and other public sector information, under the Open Government Licence v3.0',
  'OPL-3.0': 'Parliamentary information, under the Open Parliament Licence v3.0',
  MIT: 'Code under the MIT licence, from which facts were taken',
  'CC-BY-4.0': 'Under Creative Commons Attribution 4.0',
  'CC0-1.0': 'In the public domain (CC0 1.0)',
  'facts-only': 'Facts only',
};

const EXPLANATIONS: Record<Licence, string> = {
  'OGL-UK-3.0':
    'Contains public sector information licensed under the [Open Government Licence v3.0](https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/). It is put in our own words and is not endorsed by its publishers.',
  'OPL-3.0':
    'Contains Parliamentary information licensed under the [Open Parliament Licence v3.0](https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/).',
  MIT: 'The rules and tables in this code were read and put in our own words. No code was copied.',
  'CC-BY-4.0':
    'Used under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): the source is named, and what was changed is said where the facts are kept.',
  'CC0-1.0': 'No condition is attached; the source is named so that the facts can be checked.',
  'facts-only':
    'Facts and figures were taken from these pages and none of their wording. All rights in the pages stay with their publishers.',
};

// Brackets would end a link's text early.
const linkText = (words: string): string => words.replaceAll('[', '(').replaceAll(']', ')');

function line({ publisher, title, url, published }: Source): string {
  const what = url === null ? linkText(title) : `[${linkText(title)}](${url})`;
  return `- ${publisher}: ${what}${published === null ? '' : `, ${published}`}`;
}

const byPublisher = (a: Source, b: Source): number =>
  a.publisher.localeCompare(b.publisher, 'en-GB') ||
  a.title.localeCompare(b.title, 'en-GB') ||
  (a.id < b.id ? -1 : 1);

function section(licence: Licence, sources: readonly Source[]): string[] {
  const own = sources.filter((source) => source.licence === licence).sort(byPublisher);
  return own.length === 0
    ? []
    : [`## ${HEADINGS[licence]}`, '', EXPLANATIONS[licence], '', ...own.map(line), ''];
}

/** NOTICE.md: each source's publisher and licence, grouped by licence. Markdown, ends in a newline. */
export function noticeText(sources: readonly Source[]): string {
  const licences = Object.keys(HEADINGS) as Licence[];
  return [
    '# Notice',
    '',
    'The code of this project is under the MIT licence (see LICENSE). The facts it carries come from the sources below.',
    'This file is written by `npm run build:records` from packages/data/records/sources.json.',
    '',
    ...licences.flatMap((licence) => section(licence, sources)),
  ].join('\n');
}
