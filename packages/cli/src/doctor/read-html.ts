import { gather } from '@npq-widgets/embed/doctor';
import type { PageFacts, PageNode, PageSurroundings } from '@npq-widgets/embed/doctor';
import { Parser, defaultTreeAdapter } from 'parse5';
import type { DefaultTreeAdapterTypes, Token } from 'parse5';
import { PageError } from './page-error.js';

type Node = DefaultTreeAdapterTypes.Node;

/** A page of a hub has a few thousand; comments are counted with them. */
const MOST_ELEMENTS = 50_000;
/** Browsers nest what they read 512 deep; what is below is not looked at, and the examination says so. */
const DEPTH = 512;
/** Of one element; ours have a dozen. */
const MOST_ATTRIBUTES = 200;
const LONGEST_VALUE = 10_000;
/** Of one text or script, with the room between them; a long script has some ten thousand. */
const MOST_WORDS = 100_000;

const isElement = (node: Node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const textBelow = (node: Node): string =>
  childrenOf(node)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');

/** A shadow root that the HTML itself holds. */
const isShadowRoot = (node: Node): boolean =>
  isElement(node) && node.tagName === 'template' && node.attrs.some(({ name }) => name === 'shadowrootmode');

/**
 * Reads so much of a text, and no more. The parser hands a text over word by word and may keep each of them for a while, in a
 * table even all of them: 4 MB of text would take 800 MB.
 */
class PageParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  #words = 0;

  override onCharacter(token: Token.CharacterToken): void {
    if (this.#words++ < MOST_WORDS) super.onCharacter(token);
  }
  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    if (this.#words++ < MOST_WORDS) super.onWhitespaceCharacter(token);
  }
  override onStartTag(token: Token.TagToken): void {
    this.#words = 0;
    super.onStartTag(token);
  }
  override onEndTag(token: Token.TagToken): void {
    this.#words = 0;
    super.onEndTag(token);
  }
}

/** The document. Throws PageError when it has more elements than a page has: a short text can ask for millions. */
function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  let elements = 0;
  const count = (): void => {
    if (++elements > MOST_ELEMENTS)
      throw new PageError(
        `The page has more than ${MOST_ELEMENTS.toLocaleString('en-GB')} elements, which is more than is looked at.`,
      );
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...made) {
      count();
      return defaultTreeAdapter.createElement(...made);
    },
    createCommentNode(text) {
      count();
      return defaultTreeAdapter.createCommentNode(text);
    },
    // Of where a node stands only the line is asked for: without the rest a page takes half the memory.
    setNodeSourceCodeLocation(node, location) {
      node.sourceCodeLocation = (location && { startLine: location.startLine }) as typeof location;
    },
    updateNodeSourceCodeLocation: () => undefined,
  };
  return PageParser.parse(html, { sourceCodeLocationInfo: true, treeAdapter });
}

const attributesOf = ({ attrs }: DefaultTreeAdapterTypes.Element): PageNode['attributes'] =>
  Object.fromEntries(
    attrs.slice(0, MOST_ATTRIBUTES).map(({ name, value }) => [name, value.slice(0, LONGEST_VALUE)]),
  );

function asPageNodes(node: Node, depth: number): PageNode[] {
  const line = node.sourceCodeLocation?.startLine;
  if (node.nodeName === '#text' && 'value' in node)
    return [{ tag: '#text', attributes: {}, text: node.value, children: [], line, live: undefined }];
  if (node.nodeName === '#comment' && 'data' in node)
    return [{ tag: '#comment', attributes: {}, text: node.data, children: [], line, live: undefined }];
  if (!isElement(node)) return [];
  if (isShadowRoot(node) && 'content' in node) return allPageNodes(node.content, depth);
  const holdsText = /^(?:script|style)$/.test(node.tagName);
  return [
    {
      tag: node.tagName,
      attributes: attributesOf(node),
      text: holdsText ? textBelow(node) : '',
      children: holdsText ? [] : allPageNodes(node, depth),
      line,
      live: undefined,
    },
  ];
}

const allPageNodes = (node: Node, depth: number): PageNode[] =>
  depth > DEPTH ? [] : childrenOf(node).flatMap((child) => asPageNodes(child, depth + 1));

/** The address that a saved page says it has. */
function canonicalAddress(node: PageNode): string | undefined {
  if (node.tag === 'link' && node.attributes['rel']?.toLowerCase() === 'canonical')
    return usable(node.attributes['href']);
  for (const child of node.children) {
    const found = canonicalAddress(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function usable(address = ''): string | undefined {
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}

/**
 * The facts of a page, from its HTML and what else is known of it. What only a browser sees stays unknown.
 *
 * @throws PageError when it is more than a page
 */
export function readHtml(html: string, known: Partial<PageSurroundings> = {}): PageFacts {
  const root: PageNode = {
    tag: '#document',
    attributes: {},
    text: '',
    children: allPageNodes(parsePage(html), 0),
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
