import { readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { filesBelow } from '../support/files.js';
import { strings, type Text } from './copy.js';
import { keyedWords } from './keyed-words.js';

/** The words of one view, or of one record. */
export interface Section {
  /** Where they show: `eligibility-checker, result`. */
  readonly title: string;
  /** `where`: the key. */
  readonly words: readonly Text[];
}

const ELEMENTS = 'packages/elements/src';
/** What the planner says of a plan, which stands with the sums. */
const VERDICTS = 'packages/data/src/hours/plan/verdict-copy.ts';
/** Records whose sentences the funding checker shows as they are. */
const SPOKEN = ['advice', 'conditions', 'differences', 'questions', 'results'];

/** `eligibility-checker/views/result/messages.ts` → `eligibility-checker, result`. */
const titleOf = (file: string): string =>
  file
    .slice(ELEMENTS.length + 1)
    .replace(/(?:[/-]messages|\/parts|\/view)?\.ts$/, '')
    .replace('/views/', ', ')
    .replaceAll('/', ', ');

function recordSection(name: string): Section {
  const all = strings('', JSON.parse(readFileSync(`packages/data/records/funding/${name}.json`, 'utf8')));
  // What holds a space is said; the rest are identifiers, dates and addresses.
  const words = all.filter(({ text, where }) => text.includes(' ') && !/ (?:about|sources?)\b/.test(where));
  return {
    title: `funding rules, ${name}`,
    words: words.map(({ where, text }) => ({ where: where.trim().replaceAll(' ', '.'), text })),
  };
}

/** Everything that the widgets say, by where it shows. */
export function wordSections(): Section[] {
  const sections = [
    ...filesBelow(ELEMENTS, '.ts').map((file) => ({ title: titleOf(file), words: keyedWords(file) })),
    { title: 'hours-planner, verdict of a plan', words: keyedWords(VERDICTS) },
    ...SPOKEN.map(recordSection),
  ];
  return sections.filter(({ words }) => words.length);
}

/** What stands in the place of a value does not count as hard to read. */
const spoken = (text: string): string => text.replaceAll(/\{\w+\}/g, 'this');

const sentencesOf = (text: string): string[] =>
  spoken(text)
    .split(/[.?!:]+(?:\s|$)/)
    .filter(Boolean);

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[a-z\d]/i.test(word));

/** The age at which a reader follows these texts, by Flesch and Kincaid: the school year that they give, and five. */
export function readingAge(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsIn);
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  };
  return fleschKincaid(counts) + 5;
}

const MOST_WORDS = 25;
/** Sentences that are longer than one breath. */
export const longSentences = ({ words }: Section): string[] =>
  words.flatMap(({ text }) => sentencesOf(text)).filter((sentence) => wordsIn(sentence).length > MOST_WORDS);

const row = ({ where, text }: Text): string =>
  `| \`${where}\` | ${text.replaceAll('|', '\\|').replaceAll('\n', ' ')} |`;

/** What every key of a widget begins with. `BASE` is what several say, and one of them may say otherwise. */
const PREFIX: Readonly<Record<string, string>> = {
  core: 'BASE',
  ui: 'BASE',
  'eligibility-checker': 'CHECKER',
  'framework-explorer': 'EXPLORER',
  'hours-planner': 'PLANNER',
  'provider-finder': 'FINDER',
};

/** Keys that do not say whose words they are: a page that replaces words could not tell. Sections without keys have none. */
export function strayKeys({ title, words }: Section): string[] {
  const prefix = PREFIX[title.split(',')[0] ?? ''];
  if (!prefix) return [];
  return words
    .map(({ where }) => where)
    .filter((key) => ![`${prefix}_`, 'BASE_'].some((start) => key.startsWith(start)));
}

/** docs/words.md. */
export function wordsSheet(sections: readonly Section[]): string {
  const parts = sections.map((section) => {
    const age = readingAge(section.words.map(({ text }) => text)).toFixed(0);
    return `## ${section.title}\n\nReading age ${age}.\n\n| Key | Words |\n|---|---|\n${section.words.map(row).join('\n')}\n`;
  });
  return `# Words

Everything that the widgets say, by where it shows. \`npm run words\` writes this page, and a test holds it.

A key in capitals can have other words on your page: \`hub.data = { words: { FINDER_HUB_ACTION: 'Apply with us' } }\`. Keep what stands
in braces: a value takes its place. The sentences of the funding rules come with their sources and are not replaced by key.

${parts.join('\n')}`;
}

const CLUMSY: Readonly<Record<string, RegExp>> = {
  'a straight apostrophe': /[a-z]'[a-z]|s' /i,
  'a straight quotation mark': /"/,
  'two spaces': / {2}/,
  'a space before a mark': /\s[,.;:?!](?:\s|$)/,
  'no space before a bracket': /[a-z]\(/i,
  'a space inside a bracket': /\(\s|\s\)/,
  'an abbreviation that is not read aloud': /\b(?:e\.g|i\.e|etc|NB|vs|asap)\b/,
  'a phrase of offices':
    /\b(?:please note|in order to|prior to|with regard to|in respect of|utili[sz]e|facilitate|commence|and\/or|click here|should you wish|at this time|going forward)\b/i,
  'a word for a disability or a person that GOV.UK avoids': /\b(?:the disabled|wheelchair-bound|manpower)\b/i,
};

/** What a lint of words finds in a text. */
export const clumsy = ({ where, text }: Text): string[] =>
  Object.entries(CLUMSY).flatMap(([what, pattern]) =>
    pattern.test(text) ? [`${where} has ${what}: ${text}`] : [],
  );

/** Words by which “we” is the hub, or the teacher and the head who sign a page. */
const WE = /^(?:FINDER_HUB_|BASE_OWN_|FINDER_PROVIDER_NAMED$|(?:CHECKER|PLANNER)_(?:SHEET|MAIL)_)/;

/** A page’s “we” is its hub: what the tool says with a “we” of its own. */
export const ownVoice = ({ where, text }: Text): string[] =>
  /\b(?:we|us|our|ours)\b/i.test(text) && !WE.test(where) ? [`${where}: ${text}`] : [];

/** Names of places that a number takes. */
const NUMBERS = 'count|days|hours|max|months|number|out|sessions|total|weeks|weekly|words';
const COUNTED = new RegExp(String.raw`\{(?:${NUMBERS})\} (?:“[^”]+” |[a-z’-]+ ){0,3}?[a-z]{2,}s\b`);

/**
 * Words that would say “1 statements”: a number and a plural, and no words for one beside them. `KEY_ONE` are those of `KEY`;
 * `neverOne` are keys that no single thing can reach.
 */
export const pluralOfOne = ({ words }: Section, neverOne: readonly string[] = []): string[] =>
  words
    .filter(({ text }) => COUNTED.test(text))
    .map(({ where }) => where)
    .filter(
      (key) =>
        !key.endsWith('_ONE') &&
        !neverOne.includes(key) &&
        !words.some(({ where }) => where === `${key}_ONE`),
    );
