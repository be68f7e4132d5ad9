import { checkCourse, checkWidget } from './checks.js';
import { framePart, linkPart } from './frame-part.js';
import { hubAttributes } from './hub-attributes.js';
import { attributesText, escapeHtml, type Pairs } from './html.js';
import type { KnownNames } from './known.js';
import { googleSitesPart, wixPart } from './lines-part.js';
import type { Snippet, SnippetOptions } from './options.js';
import { folderOf, integrityAttributes, scriptFile } from './release.js';
import { reserved } from './reserve.js';
import { widgetAttributes } from './widget-attributes.js';
import { fallbacks, type WidgetName } from './widgets.js';

/** The platforms where nothing goes once for the site. */
const PAGE_ONLY: readonly string[] = ['wix', 'google-sites', 'link'];

/** The script, and the hub's own tag when it gave anything of itself; empty where neither goes. Throws SnippetError. */
export function sitePart(
  options: Omit<SnippetOptions, 'widget'> & { readonly widget?: string },
  known: KnownNames,
): string {
  const { platform = 'html' } = options;
  if (PAGE_ONLY.includes(platform)) return '';
  const file = scriptFile(platform, 'provider-finder');
  const script = `<script async${attributesText([['src', folderOf(options) + file], ...integrityAttributes(options)])}></script>`;
  const hub = attributesText(hubAttributes(options, known));
  // A frame's address carries the hub.
  return hub && platform !== 'frame' ? `${script}\n<npq-hub${hub}></npq-hub>` : script;
}

/** As attributes of a block: what a sanitiser lets an author keep. */
const blockPairs = (pairs: Pairs): Pairs =>
  pairs.map(([name, value]) => [`data-${name}`, value === true ? 'true' : value]);

/** A sentence and a link, in a cell that keeps room where `style` may not. */
function inside(widget: WidgetName, options: Omit<SnippetOptions, 'base'>, known: KnownNames): string {
  const { sentence, linkText, link } = fallbacks[widget](checkCourse(options.course, known));
  const text = `<p>${escapeHtml(sentence)} <a href="${escapeHtml(link)}">${escapeHtml(linkText)}</a>.</p>`;
  if (options.reserve !== 'table') return `  ${text}`;
  const cell = attributesText([
    ['height', String(reserved[widget].px)],
    ['valign', 'top'],
  ]);
  return `  <table role="presentation"><tbody><tr><td${cell}>\n    ${text}\n  </td></tr></tbody></table>`;
}

/** The widget's tag, or the block that stands for it, with a sentence and a link inside. */
function tagPart(options: Omit<SnippetOptions, 'base'>, known: KnownNames): string {
  const widget = checkWidget(options.widget);
  const { form = options.platform === 'wordpress' ? 'block' : 'tag', reserve = 'style' } = options;
  const room = `min-height:${reserved[widget].style}`;
  const pairs = widgetAttributes(widget, options, known);
  const [name, start, style] =
    form === 'block'
      ? ['div', [['data-npq', widget] as const, ...blockPairs(pairs)], room]
      : [`npq-${widget}`, pairs, `display:block;${room}`];
  const attributes = attributesText([...start, ['style', reserve === 'style' && style]]);
  return `<${name}${attributes}>\n${inside(widget, options, known)}\n</${name}>`;
}

/** What goes on each page. `base` is needed where the page part holds an address. Throws SnippetError. */
export function pagePart(
  { base = '', ...rest }: Omit<SnippetOptions, 'base'> & { readonly base?: string },
  known: KnownNames,
): string {
  const options = { base, ...rest };
  switch (options.platform) {
    case 'wix':
      return wixPart(options, known);
    case 'google-sites':
      return googleSitesPart(options, known);
    case 'frame':
      return framePart(options, known);
    case 'link':
      return linkPart(options, known);
    default:
      return tagPart(options, known);
  }
}

/** What a partner pastes. Throws SnippetError, with a sentence, for a name that is not known or a link that is not safe. */
export function snippet(options: SnippetOptions, known: KnownNames): Snippet {
  return { site: sitePart(options, known), page: pagePart(options, known) };
}
