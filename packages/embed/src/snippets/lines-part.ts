import { checkCourse, checkWidget } from './checks.js';
import { whole, wholeFrameAddress } from './frame-address.js';
import { frameHeight } from './frame-part.js';
import { hubAttributes } from './hub-attributes.js';
import type { Pairs } from './html.js';
import type { KnownNames } from './known.js';
import type { SnippetOptions } from './options.js';
import { folderOf, scriptFile } from './release.js';
import { widgetAttributes } from './widget-attributes.js';
import { fallbacks, type WidgetName } from './widgets.js';

type Line = readonly [label: string, value: string];

/** `label: value`, one a line. A value is typed as it stands, so it is plain text; none has a line break. */
const text = (lines: readonly Line[]): string =>
  lines.map(([label, value]) => `${label}: ${value}`).join('\n');

const attributeLines = (pairs: Pairs): Line[] =>
  pairs.flatMap(([name, value]): Line[] =>
    value ? [[`Attribute ${name}`, value === true ? 'true' : value]] : [],
  );

function below(widget: WidgetName, options: SnippetOptions, known: KnownNames): Line[] {
  const { sentence, linkText, link } = fallbacks[widget](checkCourse(options.course, known));
  return [
    ['Text below', `${sentence} ${linkText}.`],
    ['Link in the text', link],
  ];
}

/**
 * Wix: one script address and one tag name for each custom element. What stands inside a tag elsewhere is text of the
 * page here, which search engines read too. Throws SnippetError.
 */
export function wixPart(options: SnippetOptions, known: KnownNames): string {
  const widget = checkWidget(options.widget);
  const server: Line = ['Server URL', whole(folderOf(options)) + scriptFile('wix', widget)];
  const hub = attributeLines(hubAttributes(options, known));
  const second: Line[] = hub.length
    ? [['Second custom element', 'the hub, once on each page'], server, ['Tag name', 'npq-hub'], ...hub]
    : [];
  return text([
    server,
    ['Tag name', `npq-${widget}`],
    ...attributeLines(widgetAttributes(widget, options, known)),
    ...second,
    ...below(widget, options, known),
  ]);
}

/** Google Sites: an address to embed. Throws SnippetError. */
export function googleSitesPart(options: SnippetOptions, known: KnownNames): string {
  const widget = checkWidget(options.widget);
  return text([
    ['Address', wholeFrameAddress(options, known)],
    ['Height', `${frameHeight(widget)} pixels`],
    ...below(widget, options, known),
  ]);
}
