import { own } from './own-document.js';
import type { PageFacts, PageNode, PolicyFacts, RunningFacts } from '../examination/facts.js';
import { LIMITS } from '../examination/limits.js';
import { gather } from '../examination/gather.js';
import { liveFacts } from './live-facts.js';

/** What of the page's one global the doctor reads; any version of ours may have written it. */
interface SharedPage {
  readonly versions?: ReadonlySet<string>;
  readonly loaders?: readonly { readonly version: string; readonly base: string }[];
  readonly failed?: ReadonlyMap<string, string>;
}

function running(): RunningFacts {
  const {
    versions = [],
    loaders = [],
    failed = [],
  } = (globalThis as Partial<Record<symbol, SharedPage>>)[Symbol.for('npq.v1')] ?? {};
  return {
    versions: [...new Set([...versions, ...loaders.map(({ version }) => version)])].sort(),
    loaders: [...loaders],
    failed: [...failed].map(([tag, reason]) => ({ tag, reason })),
  };
}

const isOurs = (element: Element): boolean =>
  /^(?:script|iframe|npq-.*)$/.test(element.localName) || element.hasAttribute('data-npq');

/** The nodes of the page, with what is in its open shadow roots; our own widgets are not looked into. */
function asPageNode(node: Node, isLoaded: boolean, depth = 0): PageNode | undefined {
  if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE) {
    return {
      tag: node.nodeType === Node.TEXT_NODE ? '#text' : '#comment',
      attributes: {},
      text: (node as CharacterData).data,
      children: [],
      line: undefined,
      live: undefined,
    };
  }
  // The widget that a block holds is the block's own.
  if (!(node instanceof Element) || node.slot === 'npq') return undefined;
  const { localName: tag } = node;
  const holdsText = tag === 'script' || tag === 'style';
  const shadow = tag.startsWith('npq-') ? undefined : node.shadowRoot?.childNodes;
  const isEnd = holdsText || depth > LIMITS.depth;
  const children = isEnd
    ? []
    : [...(shadow ?? []), ...node.childNodes].flatMap(
        (child) => asPageNode(child, isLoaded, depth + 1) ?? [],
      );
  return {
    tag,
    attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    text: holdsText ? node.textContent : '',
    children,
    line: undefined,
    live: isOurs(node) ? liveFacts(node, isLoaded) : undefined,
  };
}

/**
 * The facts of the page that this runs on.
 *
 * @param policies texts that its browser has told of
 * @param isLoaded what is not shown now is not on its way any more
 */
export function readPage(policies: readonly string[], isLoaded: boolean): PageFacts {
  const root = own('documentElement');
  const node = asPageNode(root, isLoaded);
  const facts = gather(
    node ?? { tag: 'html', attributes: {}, text: '', children: [], line: undefined, live: undefined },
    {
      address: location.href.replace(/#.*/, ''),
      running: running(),
      sandboxed: globalThis.origin === 'null' && location.protocol !== 'file:',
      integrityPolicy: undefined,
      rootFontSize: parseFloat(getComputedStyle(root).fontSize),
      headers: [],
    },
  );
  const metas = facts.policies.map(({ text }) => text.trim());
  const reported = policies
    .filter((text) => !metas.includes(text.trim()))
    .map((text): PolicyFacts => ({ text, from: 'header' }));
  return { ...facts, policies: [...reported, ...facts.policies] };
}
