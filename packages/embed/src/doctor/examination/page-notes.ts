import type { PageNode } from './facts.js';
import { note, type Gathering } from './gathering.js';
import { LIMITS } from './limits.js';

/** What the page says of itself: what it is made with, whose files it has, its policies. */
export function noteHints(found: Gathering, { tag, attributes }: PageNode): void {
  if (tag === 'meta' && /^generator$/i.test(attributes['name'] ?? ''))
    found.hints.push(attributes['content'] ?? '');
  if (/^(?:script|link|img)$/.test(tag))
    found.hints.push((attributes['src'] ?? attributes['href'] ?? '').slice(0, LIMITS.text));
  if (tag === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? '')) {
    note(found, found.policies, { text: attributes['content'] ?? '', from: 'meta' }, LIMITS.policies);
  }
}

/** The size of the root, where the page's own HTML says it in a way that can be read without a browser. */
export function noteRootSize(found: Gathering, node: PageNode): void {
  const text =
    node.tag === 'html'
      ? (node.attributes['style'] ?? '')
      : (/(?:^|[\s},])(?:html|:root)\s*\{([^{}]*)\}/.exec(node.text)?.[1] ?? '');
  const [, size, unit] = /(?:^|[;\s])font-size\s*:\s*([\d.]+)(px|%)/.exec(text) ?? [];
  if (size !== undefined) found.rootFontSize = unit === 'px' ? Number(size) : (Number(size) * 16) / 100;
}
