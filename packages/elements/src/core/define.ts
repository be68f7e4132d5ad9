import { html, render } from 'lit';
import { createElement } from './native.js';
import { npqPage, sayOnce } from './page-registry.js';
import { registerTokens } from './tokens.js';

const VERSION = '1.0.0';

/**
 * Registers `tag` unless another copy holds it, and only where Lit can render at all: a page may refuse
 * our Trusted Types policy, and a defined element that cannot render would hide its own fallback.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // Lit brings a customElements of its own to Node, but no document.
  if (typeof document === 'undefined') return;
  const { versions } = npqPage();
  if (!versions.has(VERSION)) registerTokens();
  versions.add(VERSION);
  if (customElements.get(tag))
    return sayOnce(`<${tag}> is another copy's: version ${VERSION} left it alone.`);
  try {
    render(html`<i></i>`, createElement('div'));
  } catch (error) {
    return sayOnce(`this page does not let <${tag}> render (${String(error)}): its sentence stays.`);
  }
  customElements.define(tag, element);
}
