import { answerAll, heedScrolling } from './preview-answer.js';

/** How often a preview looks whether a widget waits for its visitor. */
const LOOK_MS = 250;

/** The hub of a preview has no website to read its file from: it reads the text that came with the page. */
function handFile(text: string): void {
  const hub = document.querySelector<HTMLElement & { src?: string }>('npq-hub');
  const address = `data:application/json,${encodeURIComponent(text)}`;
  if (hub?.src === '') hub.src = address;
}

/** What a page needs besides its visitor, which a preview has not. */
function tend(): void {
  // A widget that needs more room than a page kept for it waits for the first key or click.
  dispatchEvent(new Event('keydown'));
  const { file } = document.body.dataset;
  if (file !== undefined) handFile(file);
  if (document.body.dataset['answered'] !== undefined) answerAll();
}

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
  heedScrolling();
  setInterval(tend, LOOK_MS);
}

addEventListener('message', show);
