import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import sanitizeHtml, { type IOptions } from 'sanitize-html';

/** Something that a website does to the HTML that an author saves. */
export interface Sanitiser {
  readonly name: string;
  /** `page` is a blank one, for what runs in a browser. */
  readonly clean: (html: string, page: Page) => Promise<string> | string;
}

/**
 * What WordPress lets someone save who may not post unfiltered HTML: the usual text tags, each with the attributes
 * that all may have (class, id, style, title, role, dir, lang, aria-*, data-*) and a few of its own. No script, no
 * frame, no form, no tag that it does not know. What was between a tag's ends stays.
 */
const AUTHOR: IOptions = {
  allowedTags: [
    'a',
    'abbr',
    'article',
    'aside',
    'blockquote',
    'br',
    'caption',
    'cite',
    'code',
    'dd',
    'del',
    'details',
    'div',
    'dl',
    'dt',
    'em',
    'figcaption',
    'figure',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'i',
    'img',
    'ins',
    'li',
    'main',
    'nav',
    'ol',
    'p',
    'pre',
    'q',
    's',
    'section',
    'small',
    'span',
    'strong',
    'sub',
    'summary',
    'sup',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'tr',
    'u',
    'ul',
  ],
  allowedAttributes: {
    '*': ['class', 'id', 'style', 'title', 'role', 'dir', 'lang', 'align', 'data-*', 'aria-*'],
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    td: ['height', 'width', 'valign', 'colspan', 'rowspan', 'scope'],
    table: ['border', 'cellpadding', 'cellspacing', 'summary', 'width'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
};

const domPurify = readFileSync(
  createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'),
  'utf8',
);

/** What an editor of the TinyMCE kind makes of pasted HTML when it is shown and saved: paragraphs, line breaks, hard spaces. */
const edited = (html: string): string =>
  `<p>&nbsp;</p>\n${html
    .replace(/>\n\s*</g, '><br />\n<')
    .replace(/ <a /g, '&nbsp;<a ')
    .replace(/<p>/g, '<p style="text-align: left;">')}\n<p>&nbsp;</p>`;

/** What turns line breaks of a widget area into paragraphs, whatever they are in. */
const paragraphed = (html: string): string => `<p>${html.replace(/\n\s*/g, '<br />\n')}</p>\n`;

const asAuthor = (html: string): string => sanitizeHtml(html, AUTHOR);

export const sanitisers: readonly Sanitiser[] = [
  {
    name: 'DOMPurify',
    clean: async (html, page) => {
      await page.evaluate(domPurify);
      return page.evaluate(
        (text) =>
          (globalThis as unknown as { DOMPurify: { sanitize(html: string): string } }).DOMPurify.sanitize(
            text,
          ),
        html,
      );
    },
  },
  { name: 'sanitize-html with what an author may save in WordPress', clean: asAuthor },
  {
    name: 'the same without style',
    clean: (html) => sanitizeHtml(html, { ...AUTHOR, allowedStyles: { '*': {} } }),
  },
  { name: 'an editor', clean: edited },
  { name: 'an editor, then what an author may save', clean: (html) => asAuthor(edited(html)) },
  { name: 'what an author may save, then paragraphs', clean: (html) => paragraphed(asAuthor(html)) },
];

/** As none should be: it takes away what a script could read. */
export const withoutData: Sanitiser = {
  name: 'one that takes data- attributes away',
  clean: (html) => sanitizeHtml(html, { ...AUTHOR, allowedAttributes: { a: ['href'] } }),
};

/** As none should be: it takes links away. */
export const withoutLinks: Sanitiser = {
  name: 'one that takes links away',
  clean: (html) => sanitizeHtml(html, { ...AUTHOR, allowedTags: ['div', 'p'] }),
};
