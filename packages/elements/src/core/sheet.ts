import { render, type CSSResult, type TemplateResult } from 'lit';

/** One thing to print, apart from the page that it stands on. */
export interface PrintedSheet {
  /** Also what a PDF is called. */
  readonly title: string;
  readonly content: TemplateResult;
  readonly styles: CSSResult;
}

/** Fills an empty document of this page's own origin with a sheet. `more`: styles besides its own. */
export function fillDocument(view: Window, { title, content, styles }: PrintedSheet, more = ''): void {
  const { document: page } = view;
  page.title = title;
  page.documentElement.lang = 'en-GB';
  // A document takes sheets of its own window only.
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(styles.cssText + more);
  page.adoptedStyleSheets = [sheet];
  render(content, page.body);
}
