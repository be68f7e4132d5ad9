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
}

addEventListener('message', show);
