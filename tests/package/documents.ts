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

export interface PictureInText {
  readonly src: string;
  readonly alt: string;
  /** As the document says it; without, a picture is as wide as it is. */
  readonly width?: number;
}

/** The pictures of a document, in Markdown or as a tag. */
export function picturesIn(markdown: string): PictureInText[] {
  const text = withoutCode(markdown);
  const tags = [...text.matchAll(/<img src="([^"]*)" width="(\d+)" alt="([^"]*)">/g)];
  return [
    ...[...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, alt = '', src = '']) => ({ src, alt })),
    ...tags.map(([, src = '', width, alt = '']) => ({ src, alt, width: Number(width) })),
  ];
}

/** The fewest letters that can say what a step does. */
const LEAST_SAID = 20;

/** What is wrong with the pictures of one guide: none, one that says nothing, or one that is not there. */
export function pictureFaults(
  file: string,
  read = (path: string): string => readFileSync(path, 'utf8'),
): string[] {
  const pictures = picturesIn(read(file));
  if (!pictures.length) return [`${file} has no picture`];
  return pictures.flatMap(({ src, alt }) => [
    ...(alt.length < LEAST_SAID ? [`${file} does not say what ${src} shows`] : []),
    ...(existsSync(posix.join(posix.dirname(file), src)) ? [] : [`${file} shows ${src}, which is not there`]),
  ]);
}
