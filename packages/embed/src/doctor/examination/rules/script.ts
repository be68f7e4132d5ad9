import type { PageFacts, ScriptFacts } from '../facts.js';
import type { Found, DoctorRule } from '../finding.js';
import { bySite, sitePartPlace } from '../site.js';
import { tagTools } from '../tools.js';
import { addressOf, folderOf } from '../urls.js';

const tags = ({ scripts }: PageFacts): readonly ScriptFacts[] => scripts.filter(({ src }) => src !== '');
const loaders = (facts: PageFacts): readonly ScriptFacts[] =>
  facts.scripts.filter(({ kind }) => kind === 'loader');

const delayed: DoctorRule = {
  name: 'script-delayed',
  severity: 'warning',
  about: 'A caching or speed tool makes the script wait, often until the visitor moves.',
  seen: 'html',
  find: (facts) =>
    tags(facts)
      .filter(({ state }) => state === 'delayed')
      .map(({ by, where }) => ({
        where,
        what: `The script is delayed by ${by}: visitors see the sentence and the link first, and the widget late or not at all.`,
        fix:
          tagTools.find(({ name }) => name === by)?.fix ??
          bySite(facts.site, {
            html: 'Leave npq.js out of what the tool delays. The script is small and asynchronous, so nothing waits for it.',
            wordpress:
              'In the caching or optimising plugin, add npq.js to what is left out of delay, defer and combine.',
          }),
      })),
};

const held: DoctorRule = {
  name: 'script-held',
  severity: 'fault',
  about: 'A cookie consent tool, or a type that is not JavaScript, keeps the script from running.',
  seen: 'html',
  find: (facts) =>
    tags(facts)
      .filter(({ state }) => state === 'held')
      .map(({ by, where }) => ({
        where,
        what: `The script does not run as it stands: ${by} holds it back.`,
        fix:
          tagTools.find(({ name }) => name === by)?.fix ??
          'Tell the tool that npq.js is necessary, or leave it out of automatic blocking: it sets no cookie and stores nothing. The tag should have no type, as in the snippet.',
      })),
};

const LOCAL = /^(?:https?:)?\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/i;

/** What is wrong with an address as it is written; empty when it may be right. */
function addressTrouble(src: string, page = ''): string {
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(src)) return 'points to a file on somebody’s own computer';
  if (/^(?:https?:)?\/\/npq\.example\//i.test(src))
    return 'is the example of the documents, where there is no server';
  if (LOCAL.test(src) && !LOCAL.test(page)) return 'points to the computer of whoever opens the page';
  return /^(?:https?:)?\/|^data:/i.test(src)
    ? ''
    : 'is relative: it is looked for beside each page, and found from one folder only';
}

const address: DoctorRule = {
  name: 'script-address',
  severity: 'fault',
  about: 'The address of the script cannot be right: relative, a file of one computer, or an example.',
  seen: 'both',
  find: (facts) =>
    tags(facts).flatMap(({ src, where }): Found[] => {
      const trouble = addressTrouble(src, facts.address);
      const works = (facts.running?.loaders ?? []).some(({ base }) => base === folderOf(src, facts.address));
      if (!trouble || (works && !trouble.startsWith('is relative'))) return [];
      const fix =
        'Write the whole address of the script, with https:// at the start, or a path that starts with a slash.';
      return [
        {
          where,
          what: `The script’s address “${src}” ${trouble}.`,
          fix,
          ...(works && { severity: 'warning' as const }),
        },
      ];
    }),
};

const insecure: DoctorRule = {
  name: 'script-insecure',
  severity: 'fault',
  about: 'The page is https and the script is http, so browsers refuse it.',
  seen: 'html',
  find: (facts) =>
    facts.address?.startsWith('https:')
      ? tags(facts)
          .filter(({ src }) => addressOf(src, facts.address)?.startsWith('http:'))
          .map(({ src, where }) => ({
            where,
            what: 'The page is secure (https) and the script’s address is not (http), so browsers refuse it.',
            fix: `Write https:// in the script’s address: ${src.replace(/^http:/i, 'https:')}`,
          }))
      : [],
};

const twice: DoctorRule = {
  name: 'script-twice',
  severity: 'note',
  about: 'The same script was pasted more than once. It does its work once.',
  seen: 'both',
  find: (facts) => {
    const folders = loaders(facts).map(({ src }) => folderOf(src, facts.address));
    return folders.length > 1 && new Set(folders).size === 1
      ? [
          {
            what: `The script is on this page ${folders.length} times. That does no harm: it does its work once.`,
            fix: `Nothing needs to be done. To tidy up, keep the one in ${sitePartPlace(facts.site)}.`,
          },
        ]
      : [];
  },
};

const differ: DoctorRule = {
  name: 'scripts-differ',
  severity: 'warning',
  about: 'Scripts of two folders or two versions are on the page. The newest works, the others stand back.',
  seen: 'both',
  find: (facts) => {
    const folders = new Set([
      ...loaders(facts).map(({ src }) => folderOf(src, facts.address)),
      ...(facts.running?.loaders ?? []).map(({ base }) => base),
    ]);
    return folders.size > 1
      ? [
          {
            what: `Scripts of ${folders.size} folders are on this page: ${[...folders].join(' and ')}. The newest works, of equal ones the first, and the others stand back.`,
            fix: `Keep one: the one in ${sitePartPlace(facts.site)}. Take the others out of the blocks of the page.`,
          },
        ]
      : [];
  },
};

const both: DoctorRule = {
  name: 'script-and-single',
  severity: 'warning',
  about: 'The script and a file with one widget are on the same page, so visitors download things twice.',
  seen: 'both',
  find: (facts) =>
    loaders(facts).length
      ? facts.scripts
          .filter(({ kind }) => kind === 'single')
          .map(({ where }) => ({
            where,
            what: 'This file holds one widget whole, and the script on this page brings the same again.',
            fix: bySite(facts.site, {
              html: 'Keep npq.js alone; it brings every widget.',
              wix: 'Keep the files of the custom elements, and take npq.js out of the site’s custom code.',
            }),
          }))
      : [],
};

const curly: DoctorRule = {
  name: 'curly-quotes',
  severity: 'fault',
  about: 'Typographic quotation marks stand where HTML wants straight ones.',
  seen: 'both',
  find: (facts) =>
    facts.curly.map(({ tag, where }) => ({
      where,
      what: `The <${tag}> tag has typographic quotation marks (“ ”), which browsers take for a part of the value.`,
      fix: `Paste the snippet again from its source, not by way of a word processor or an email. ${bySite(
        facts.site,
        {
          html: 'Quotation marks must be straight.',
          wordpress:
            'A Custom HTML block leaves quotation marks alone; a Paragraph block or shortcode does not.',
        },
      )}`,
    })),
};

export const scriptRules: readonly DoctorRule[] = [
  delayed,
  held,
  address,
  insecure,
  twice,
  differ,
  both,
  curly,
];
