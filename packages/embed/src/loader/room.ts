import { of } from '../own.js';
import { rooms } from './rooms.js';

/**
 * Keeps room for the widgets of the page from now on until each is there, in columns of any width: padding in per cent
 * follows that, as no height does. Any rule of the page wins over these. Returns what can be switched off: a hole below
 * the sentence of a widget that did not come is worse than a page that moves.
 *
 * @param tags the hub, which needs none, and the widgets
 */
export function keepRoom(tags: readonly string[]): { disabled?: boolean } {
  const rule = (lines: string, index: number): string =>
    `:where(${of(tags[index + 1] ?? '')}):not([hidden]){display:flow-root;&::before{content:'';float:left;padding-top:max(${lines})}}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rooms.map(rule).join(''));
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  } catch {
    // Something on the page has taken sheets away: then the page moves once.
    return {};
  }
}
