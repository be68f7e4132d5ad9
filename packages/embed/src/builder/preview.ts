/** How often a preview looks whether a widget waits for its visitor. */
const LOOK_MS = 250;

/**
 * Shows the page that the builder sends, once: it is written as a document, so that scripts in it run as they would in
 * the page of a hub. Only the builder that this preview is framed by is heard.
 */
function show({ source, origin, data }: MessageEvent): void {
  const isOurs = window !== window.parent && source === window.parent && origin === location.origin;
  if (!isOurs || typeof data !== 'string') return;
  document.open();
  // No other way runs pasted scripts in their order and place.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.write(data);
  document.close();
  // A widget that needs more room than a page kept for it waits for the first key or click. A preview has none.
  setInterval(() => dispatchEvent(new Event('keydown')), LOOK_MS);
}

addEventListener('message', show);
