import { readFileSync } from 'node:fs';
import { filesBelow } from '../support/files.js';
import { keyedWords } from './keyed-words.js';
import { copied } from './official-wording.js';

/** Something that people read, and where it stands: a file, and the key or item inside it. */
export interface Text {
  readonly where: string;
  readonly text: string;
}

const NOT_OURS =
  /(^|\/)(node_modules|dist|distribution|\.git|\.storybook-out|test-results)(\/|$)|\.(png|woff2|tsbuildinfo)$/;
/** These name what they look for. */
const THE_CHECK = /^tests\/package\/copy(\.test)?\.ts$/;

/** Every file that belongs to the repository, as text. */
export function ownFiles(): Text[] {
  return filesBelow('.', '', NOT_OURS)
    .filter((file) => !THE_CHECK.test(file))
    .map((where) => ({ where, text: readFileSync(where, 'utf8') }));
}

/** Addresses that only work where they were typed: a machine's folders, a package registry. */
export function leaks({ where, text }: Text): string[] {
  const patterns = {
    'a path of a machine':
      /(?<![\w.-])\/(?:work|root|home\/\w+|Users\/\w+|private\/tmp|tmp\/\w+)\/|[A-Z]:\\Users\\/,
    'the address of a registry': /registry\.(?:npmjs|yarnpkg)\.|"resolved": "http/,
  };
  return Object.entries(patterns).flatMap(([what, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`${where} holds ${what}: ${around(text, found.index)}`] : [];
  });
}

/** Words that were meant for us, not for the person who reads. */
export function slips({ where, text }: Text): string[] {
  const found = /\b(?:lorem ipsum|TODO|FIXME|XXX|tbc|undefined|NaN|\[object)\b|\[object \w+\]/i.exec(text);
  return found ? [`${where} says “${found[0]}”: ${around(text, found.index)}`] : [];
}

/** A run of words taken over from an official document. Ours are in our own words. */
export function borrowed({ where, text }: Text): string[] {
  return copied(text).map((words) => `${where} has the wording of an official document: “${words}”`);
}

/** What visitors and partners read: the records, the interface words, the pages and the documents. */
export function readableTexts(): Text[] {
  const records = filesBelow('packages/data/records', '.json').flatMap((where) =>
    strings(where, JSON.parse(readFileSync(where, 'utf8'))),
  );
  const words = ['packages/elements/src', 'packages/data/src'].flatMap((folder) =>
    filesBelow(folder, '.ts').flatMap(keyedWords),
  );
  const pages = ['.md', '.mdx', '.html']
    .flatMap((ending) => ['docs', 'demo', 'stories'].flatMap((folder) => filesBelow(folder, ending)))
    .concat('README.md', 'CONTRIBUTING.md', 'CHANGELOG.md')
    .map((where) => ({ where, text: readFileSync(where, 'utf8') }));
  return [...records, ...words, ...pages];
}

/** Every string inside a value, named by the way to it. */
export function strings(where: string, value: unknown): Text[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(`${where} ${key}`, inner));
}

const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 20), at + 60).replaceAll(/\s+/g, ' ');
