/** What stands in a widget beside its answer: what one types into or presses, pictures, and what is only said aloud. */
const NOT_READ = 'form, button, select, input, label, svg, [role=status], [role=alert]';

/** What is read in one breath. */
const LINES = '[role=heading], p, li, dt, dd, tr, summary, figcaption';

/** There is an answer on show, not only a question. */
const ANSWER = '.answer, .figure, .verdict';

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Of something folded only what it is called is read. */
function childrenOf(part: Element): Element[] {
  const children = [...part.children];
  const isFolded = part.localName === 'details' && !part.hasAttribute('open');
  return isFolded ? children.filter(({ localName }) => localName === 'summary') : children;
}

function linesOf(part: Element): string[] {
  if (part.matches(NOT_READ)) return [];
  const isLine = part.matches(LINES) && !part.querySelector(`${LINES}, ${NOT_READ}`);
  return isLine ? [inOneLine(part.textContent)].filter(Boolean) : childrenOf(part).flatMap(linesOf);
}

/** What a widget shows, one line after the other; none before there is an answer. */
export const readableLines = (shown: Element): string[] =>
  shown.querySelector(ANSWER) ? linesOf(shown) : [];
