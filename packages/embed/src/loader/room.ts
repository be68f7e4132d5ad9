import { rooms } from './registry.js';

/**
 * What keeps room for the widgets of the page, from the moment that this script runs until each is there. None of it is
 * kept any more once something did not come: a hole below a sentence is worse than a page that moves.
 */
export let room: { disabled?: boolean } = {};

try {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rooms);
  document.adoptedStyleSheets.push(sheet);
  room = sheet;
} catch {
  // Something on the page has taken sheets away: then the page moves once.
}
