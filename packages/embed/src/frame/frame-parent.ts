import { all, own } from '../own.js';
import { ASK, heightsIn, type FrameHeights } from './frame-messages.js';

const LOWEST = 120;
const HIGHEST = 20_000;

/** Frames of the document that show one of our pages. */
const ourFrames = (): HTMLIFrameElement[] => (all('iframe') as HTMLIFrameElement[]).filter(isOurs);

function isOurs({ src }: HTMLIFrameElement): boolean {
  try {
    const { pathname, searchParams } = new URL(src);
    return pathname.endsWith('/frame.html') && searchParams.has('widget');
  } catch {
    return false;
  }
}

/** The origin that messages of a frame come from: `null` where it, or this page around it, is sandboxed. */
function originOf(frame: HTMLIFrameElement): string {
  const isSandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isSandboxed || globalThis.origin === 'null' ? 'null' : new URL(frame.src).origin;
}

/** The frame says nothing before it was asked. The question holds nothing, so anyone may read it. */
function ask(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage(ASK, '*');
}

/** What borders and padding take from a frame whose height includes them. */
function edges(frame: HTMLIFrameElement): number {
  const { boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = getComputedStyle(frame);
  if (boxSizing !== 'border-box') return 0;
  return [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].reduce(
    (sum, width) => sum + (parseFloat(width) || 0),
    0,
  );
}

const known = new WeakMap<HTMLIFrameElement, FrameHeights>();
let medium: keyof FrameHeights = 'height';

function fit(frame: HTMLIFrameElement): void {
  const height = known.get(frame)?.[medium];
  if (height !== undefined)
    frame.style.height = `${Math.min(Math.max(height, LOWEST), HIGHEST) + edges(frame)}px`;
}

function onMessage({ data, source, origin }: MessageEvent<unknown>): void {
  const heights = heightsIn(data);
  const frame = heights && ourFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || originOf(frame) !== origin) return;
  known.set(frame, heights);
  fit(frame);
}

/** A page is laid out for paper right after the event, too soon for a frame to be asked. */
function onPrint({ type }: Event): void {
  medium = type === 'beforeprint' ? 'print' : 'height';
  ourFrames().forEach(fit);
}

// Run twice, all of this does the same twice, to no harm.
addEventListener('message', onMessage);
addEventListener('beforeprint', onPrint);
addEventListener('afterprint', onPrint);
own('addEventListener').call(
  document,
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && isOurs(target)) ask(target);
  },
  // A frame's load does not bubble.
  true,
);
ourFrames().forEach(ask);
