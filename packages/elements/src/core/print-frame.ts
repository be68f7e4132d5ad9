import { render, type CSSResult, type TemplateResult } from 'lit';
import { createElement } from './native.js';

/** One thing to print, apart from the page that it stands on. */
export interface Sheet {
  /** Also what a PDF is called. */
  readonly title: string;
  readonly content: TemplateResult;
  readonly styles: CSSResult;
}

/**
 * Prints a sheet from a hidden frame of this page's own origin. The frame has no address and its styles are adopted, so
 * that a page with a strict policy prints too. It goes once it was printed, or when the next one comes.
 *
 * @param root where the frame stands while it prints: a shadow root with the class `quiet`
 */
export function printSheet(root: ShadowRoot, { title, content, styles }: Sheet): void {
  root.querySelector('iframe')?.remove();
  const frame = createElement('iframe');
  frame.className = 'quiet';
  frame.title = title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  const onLoad = (): void => {
    const { contentWindow: view, contentDocument: page } = frame;
    if (!view || !page) {
      // In a sandbox even a frame without an address is a stranger: the page prints itself.
      frame.remove();
      print();
      return;
    }
    page.title = title;
    page.documentElement.lang = 'en-GB';
    // A document takes sheets of its own window only.
    const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    page.adoptedStyleSheets = [sheet];
    render(content, page.body);
    view.addEventListener('afterprint', () => frame.remove());
    view.focus();
    view.print();
  };
  frame.addEventListener('load', onLoad, { once: true });
  root.append(frame);
}
