/*
 * For tools that read a page aloud, reader views and text views. They see the page's own nodes and nothing of what a widget
 * draws, so a widget's answer stands among those nodes too, as plain text, for as long as it is on show. It stands in a slot
 * that no widget has: it is not drawn, not printed, and no screen reader hears it beside the widget.
 */
import { all, create } from '../own.js';
import { widgetNames } from '../snippets/widgets.js';
import { readableLines } from './lines.js';

const SLOT = 'npq-text';
const TAGS = widgetNames.map((name) => `npq-${name}`);
/** What recorders of sessions take as a wish to be left out, as on the box that the widget draws. */
const UNRECORDED = 'rr-block ph-no-capture sentry-block fs-exclude';

const watched = new WeakSet<Element>();

const paragraph = (line: string): HTMLElement =>
  create('p', { slot: SLOT, lang: 'en-GB', className: UNRECORDED, textContent: line });

/**
 * Puts the answer on show after the page's own sentence, or takes away one that is no longer there. Side by side with the
 * sentence, because a reader view takes a box of many paragraphs for the article, and leaves out what stands around it.
 */
function write(widget: Element, root: ShadowRoot): void {
  const box = root.querySelector('.root');
  const lines = box ? readableLines(box) : [];
  const kept = [...widget.children].filter(({ slot }) => slot === SLOT);
  if (kept.map(({ textContent }) => textContent).join('\n') === lines.join('\n')) return;
  for (const paragraphs of kept) paragraphs.remove();
  widget.append(...lines.map(paragraph));
}

/** Begins with every widget that is on the page by now. */
function watch(): void {
  for (const widget of all(TAGS)) {
    const root = widget.shadowRoot;
    if (!root || watched.has(widget)) continue;
    watched.add(widget);
    const changed = (): void => write(widget, root);
    new MutationObserver(changed).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['open'],
    });
    changed();
  }
}

new MutationObserver(watch).observe(document, { subtree: true, childList: true });
for (const tag of TAGS) void customElements.whenDefined(tag).then(watch);
watch();
