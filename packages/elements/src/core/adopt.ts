import type { CSSResult } from 'lit';
import { createElement, findAll } from './native.js';

/**
 * Gives a shadow root these styles. A session recorder or a dark-mode extension may have made the browser's own way throw,
 * or forget: then they come as style elements, with the nonce of the page's scripts where its policy asks for one.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  try {
    const wanted = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...wanted])];
    if (root.adoptedStyleSheets.length) return;
  } catch {
    // The elements below do the same.
  }
  for (const { cssText } of styles) {
    const style = createElement('style');
    style.nonce = findAll(root.ownerDocument, 'script[nonce]')[0]?.nonce ?? '';
    style.textContent = cssText;
    root.append(style);
  }
}
