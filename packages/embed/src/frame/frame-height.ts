import { answer, isAsk } from './frame-messages.js';

/**
 * Tells the page around, once it has asked and whenever it changes, how high this page is. Only the parent window is
 * heard, and only it is told: the answer is addressed to the origin that asked.
 */
export function answerParent(): void {
  const { parent } = globalThis;
  if (parent === globalThis.window) return;
  let asker = '';
  const tell = (): void => {
    if (!asker) return;
    const { width, height } = document.documentElement.getBoundingClientRect();
    parent.postMessage(answer(Math.ceil(width), Math.ceil(height)), asker);
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !isAsk(data)) return;
    // A sandboxed page has no origin to write to.
    asker = origin === 'null' ? '*' : origin;
    tell();
  });
  new ResizeObserver(tell).observe(document.documentElement);
}
