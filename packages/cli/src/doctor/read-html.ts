import { gather } from '@npq-widgets/embed/doctor';
import type { PageFacts, PageNode, PageSurroundings } from '@npq-widgets/embed/doctor';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const isElement = (node: Node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const textBelow = (node: Node): string =>
  childrenOf(node)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');

/** A shadow root that the HTML itself holds. */
const isShadowRoot = (node: Node): boolean =>
  isElement(node) && node.tagName === 'template' && node.attrs.some(({ name }) => name === 'shadowrootmode');

function asPageNodes(node: Node): PageNode[] {
  if (node.nodeName === '#text' && 'value' in node) {
    return [
      {
        tag: '#text',
        attributes: {},
        text: node.value,
        children: [],
        line: node.sourceCodeLocation?.startLine,
        live: undefined,
      },
    ];
  }
  if (!isElement(node)) return [];
  if (isShadowRoot(node) && 'content' in node) return childrenOf(node.content as Node).flatMap(asPageNodes);
  const holdsText = /^(?:script|style)$/.test(node.tagName);
  return [
    {
      tag: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      text: holdsText ? textBelow(node) : '',
      children: holdsText ? [] : childrenOf(node).flatMap(asPageNodes),
      line: node.sourceCodeLocation?.startLine,
      live: undefined,
    },
  ];
}

/** The address that a saved page says it has. */
function canonicalAddress(node: PageNode): string | undefined {
  if (node.tag === 'link' && node.attributes['rel']?.toLowerCase() === 'canonical')
    return usable(node.attributes['href']);
  return node.children.map(canonicalAddress).find((found) => found !== undefined);
}

function usable(address = ''): string | undefined {
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}

/** The facts of a page, from its HTML and what else is known of it. What only a browser sees stays unknown. */
export function readHtml(html: string, known: Partial<PageSurroundings> = {}): PageFacts {
  const nodes = childrenOf(parse(html, { sourceCodeLocationInfo: true })).flatMap(asPageNodes);
  const root: PageNode = {
    tag: '#document',
    attributes: {},
    text: '',
    children: nodes,
    line: undefined,
    live: undefined,
  };
  return gather(root, {
    address: canonicalAddress(root),
    running: undefined,
    sandboxed: undefined,
    integrityPolicy: undefined,
    rootFontSize: undefined,
    headers: [],
    ...known,
  });
}
