import { answer, isAsk } from './frame-messages.js';

/** What A4 leaves between usual margins is 680 to 720 pixels wide; a page keeps some of it. */
const PAPER_PX = 640;

const root = (): HTMLElement => document.documentElement;
const heightNow = (): number => Math.ceil(root().getBoundingClientRect().height);

/** The page's height at the width of paper. It is back at its own width before anything is drawn. */
function heightOnPaper(): number {
  root().style.width = `${PAPER_PX}px`;
  const height = heightNow();
  root().style.width = '';
  return height;
}

/**
 * Tells the page around, once it has asked and whenever it changes, how high this page is. Only the parent window is
 * heard, and only it is told: the answer is addressed to the origin that asked.
 */
export function answerParent(): void {
  const { parent } = globalThis;
  if (parent === globalThis.window) return;
  let asker = '';
  const tell = (): void => {
    if (asker)
      parent.postMessage(answer(root().clientWidth, { height: heightNow(), print: heightOnPaper() }), asker);
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !isAsk(data)) return;
    // A sandboxed page has no origin to write to.
    asker = origin === 'null' ? '*' : origin;
    tell();
  });
  new ResizeObserver(tell).observe(root());
  // A widget unfolds for paper. Where the page around has made room for what is on screen, that would be cut off.
  addEventListener('beforeprint', (event) => {
    if (asker) event.stopImmediatePropagation();
  });
}
