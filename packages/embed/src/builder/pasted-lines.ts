import { escaped } from './escaped.js';

/** What a box is called, and what is typed into it. */
export type Line = readonly [label: string, value: string];

/** What such a website lets an embedded page do. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals';

/** The lines of a part, each with the name of its box. */
export const linesOf = (text: string): Line[] =>
  text.split('\n').map((line): Line => {
    const [label = '', ...value] = line.split(': ');
    return [label, value.join(': ')];
  });

const valueOf = (lines: readonly Line[], label: string): string =>
  escaped(lines.find(([name]) => name === label)?.[1] ?? '');

/** The custom element that a website makes of a script address, a tag name and attributes. */
function customElement(lines: readonly Line[]): string {
  const tag = valueOf(lines, 'Tag name');
  const attributes = lines.flatMap(([label, value]) =>
    label.startsWith('Attribute ') ? [` ${label.slice('Attribute '.length)}="${escaped(value)}"`] : [],
  );
  return `<script async src="${valueOf(lines, 'Server URL')}"></script>\n<${tag}${attributes.join('')}></${tag}>`;
}

function framed(lines: readonly Line[]): string {
  const height = Number.parseInt(valueOf(lines, 'Height'), 10);
  return `<iframe title="Embedded page" src="${valueOf(lines, 'Address')}" width="100%" height="${height}" sandbox="${SANDBOX}"></iframe>`;
}

/**
 * What stands on the page when the lines of a page part were typed into the boxes that they name: Wix makes custom
 * elements of them, Google Sites a frame, and the text goes below.
 */
export function elementsOfLines(text: string): string {
  const lines = linesOf(text);
  const isSecond = lines.findIndex(([label]) => label === 'Second custom element');
  const elements = isSecond < 0 ? [lines] : [lines.slice(0, isSecond), lines.slice(isSecond)];
  const made = lines.some(([label]) => label === 'Address') ? [framed(lines)] : elements.map(customElement);
  const below = `<p><a href="${valueOf(lines, 'Link in the text')}">${valueOf(lines, 'Text below')}</a></p>`;
  return [...made, below].join('\n');
}
