/** What the builder sends: a whole page, and what the website's own style sheet would say. */
export interface ShownPage {
  readonly html: string;
  readonly css: string;
}

const isShown = (data: unknown): data is ShownPage =>
  typeof data === 'object' && data !== null && 'html' in data && typeof data.html === 'string' && 'css' in data && typeof data.css === 'string';

/**
 * Shows the page that the builder sends, once: it is written as a document, so that scripts in it run as they would in
 * the page of a hub. Only the builder that this preview is framed by is heard.
 */
function show({ source, origin, data }: MessageEvent): void {
  const isOurs = window !== window.parent && source === window.parent && origin === location.origin;
  const page: unknown = data;
  if (!isOurs || !isShown(page)) return;
  document.open();
  // No other way runs pasted scripts in their order and place.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.write(page.html);
  document.close();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(page.css);
  document.adoptedStyleSheets = [sheet];
}

addEventListener('message', show);
