import { checkCourse, checkWidget } from './checks.js';
import { frameAddress } from './frame-address.js';
import { attributesText, escapeHtml } from './html.js';
import type { KnownNames } from './known.js';
import type { SnippetOptions } from './options.js';
import { reserved } from './reserve.js';
import { fallbacks, widgetTitles, type WidgetName } from './widgets.js';

/** Height of a frame that does not grow, in CSS pixels: the first view, and a good part of the next. */
export const frameHeight = (widget: WidgetName): number => Math.max(640, reserved[widget].px + 40);

/**
 * What a frame may do. Without `allow-same-origin` it is a stranger to every page, its own server's too; nothing
 * here lets it move the page around it.
 */
export const SANDBOX: readonly string[] = [
  // The widget is a script.
  'allow-scripts',
  // A question is answered with a form, which the browser must let submit before the script can take over.
  'allow-forms',
  // Links open beside the page, and what they open is an ordinary page.
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  // A browser counts its print window as a dialog.
  'allow-modals',
  // A frame is pasted once: a plan that a visitor keeps as a file must not need a new one.
  'allow-downloads',
];

const link = (address: string, text: string): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

/** The frame, and below it a sentence and links that stay when it is taken out. Throws SnippetError. */
export function framePart(options: SnippetOptions, known: KnownNames): string {
  const widget = checkWidget(options.widget);
  const address = frameAddress(options, known);
  const attributes = attributesText([
    ['src', address],
    ['title', widgetTitles[widget]],
    ['width', '100%'],
    ['height', String(frameHeight(widget))],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    ['sandbox', SANDBOX.join(' ')],
    // Without it "Copy a link" is refused in a frame of another origin.
    ['allow', 'clipboard-write'],
    ['style', (options.reserve ?? 'style') === 'style' && 'border:0'],
  ]);
  const { sentence, linkText, link: official } = fallbacks[widget](checkCourse(options.course, known));
  return `<iframe${attributes}></iframe>\n<p>${escapeHtml(sentence)} ${link(address, 'Open this tool on a page of its own')}. ${link(official, linkText)}.</p>`;
}

/** A sentence with a link to the widget's own page. Throws SnippetError. */
export function linkPart(options: SnippetOptions, known: KnownNames): string {
  const widget = checkWidget(options.widget);
  const { sentence, linkText, link: official } = fallbacks[widget](checkCourse(options.course, known));
  return `<p>${escapeHtml(sentence)} ${link(frameAddress(options, known), `Open the ${widgetTitles[widget]}`)}. ${link(official, linkText)}.</p>`;
}
