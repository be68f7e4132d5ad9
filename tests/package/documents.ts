import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fragmentOf } from '../../.storybook/guides.js';

/** Code is no text: a link in it leads nowhere, and a line with a # is no heading. */
const withoutCode = (markdown: string): string =>
  markdown
    .replaceAll(/^```[^]*?^```$/gm, '')
    .replaceAll(/(?<!\[)`[^`\n]*`/g, (code) => code.replaceAll(/[[\]#]/g, ' '));

/** Where the links of a document lead, as they stand in it. */
export const linksIn = (markdown: string): string[] =>
  [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href);

/** The fragments of a document: one for each of its headings. */
export const fragmentsIn = (markdown: string): string[] =>
  [...markdown.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    fragmentOf(heading),
  );

/** What is wrong with the links of one document: a file that is not there, or a heading that it does not have. */
export function deadLinks(
  file: string,
  read = (path: string): string => readFileSync(path, 'utf8'),
): string[] {
  return linksIn(read(file)).flatMap((href) => {
    if (/^[a-z]+:/i.test(href)) return [];
    const [path = '', fragment] = href.split('#');
    const target = path ? posix.join(posix.dirname(file), path) : file;
    if (path && !existsSync(target)) return [`${file} links to ${target}, which is not there`];
    if (fragment && !fragmentsIn(read(target)).includes(fragment))
      return [`${file} links to ${href}, and ${target} has no such heading`];
    return [];
  });
}
