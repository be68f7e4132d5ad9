import type { PageNode } from './facts.js';
import { LIMITS } from './limits.js';

/** What is below a node, in the order of the page, as far as is looked at. */
export function* below(node: PageNode): Generator<PageNode, void> {
  const around = [node.children[Symbol.iterator]()];
  for (let seen = 0; seen < LIMITS.inside; ) {
    const next = around.at(-1)?.next();
    if (!next) return;
    if (next.done) around.pop();
    else {
      seen += 1;
      yield next.value;
      around.push(next.value.children[Symbol.iterator]());
    }
  }
}

/** The text below a node, tidy, as far as is looked at. */
export function textOf(node: PageNode): string {
  let text = '';
  for (const { tag, text: own } of below(node)) {
    if (tag === '#text') text += own.slice(0, LIMITS.text);
    if (text.length > LIMITS.text) break;
  }
  return text.slice(0, LIMITS.text).replace(/\s+/g, ' ').trim();
}

/** The addresses of the links below a node. */
export const linksIn = (node: PageNode): string[] =>
  [...below(node)].flatMap(({ tag, attributes }) =>
    tag === 'a' ? [(attributes['href'] ?? '').slice(0, LIMITS.text)] : [],
  );
