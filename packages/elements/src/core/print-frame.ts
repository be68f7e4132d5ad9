import { createElement } from './native.js';
import type * as PrintBeside from './print-beside.js';
import { fillDocument, type PrintedSheet } from './sheet.js';

/** Browsers on iOS print the page in place of a frame in it. They alone know what a long touch brings up. */
const printsNoFrame = (): boolean => CSS.supports('-webkit-touch-callout', 'none');

/** Prints without a frame. Where even what can do that does not come, the page prints itself. */
function printOtherwise(act: (code: typeof PrintBeside) => unknown): void {
  import('./print-beside.js').then(act).catch(() => print());
}

/**
 * Prints a sheet from a hidden frame of this page's own origin. The frame has no address and its styles are adopted, so
 * that a page with a strict policy prints too. It goes once it was printed, or when the next one comes. Where no frame can
 * be printed, the sheet stands beside the page's own body, or in a window, meanwhile.
 *
 * @param root where the frame stands while it prints: a shadow root with the class `quiet`
 */
export function printSheet(root: ShadowRoot, sheet: PrintedSheet): void {
  if (printsNoFrame())
    return printOtherwise(
      ({ printInWindow, printBeside }) => printInWindow(sheet, fillDocument) || printBeside(sheet),
    );
  root.querySelector('iframe')?.remove();
  const frame = createElement('iframe');
  frame.className = 'quiet';
  frame.title = sheet.title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  const onLoad = (): void => {
    const { contentWindow: view } = frame;
    if (!view || !frame.contentDocument) {
      // In a sandbox even a frame without an address is a stranger.
      frame.remove();
      return printOtherwise(({ printBeside }) => printBeside(sheet));
    }
    fillDocument(view, sheet);
    view.addEventListener('afterprint', () => frame.remove());
    view.focus();
    view.print();
  };
  frame.addEventListener('load', onLoad, { once: true });
  root.append(frame);
}
