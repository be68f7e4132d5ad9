import { widgetNames } from '../../snippets/widgets.js';
import type {
  ElementFacts,
  PageFacts,
  PageNode,
  PageSurroundings,
  PlaceFacts,
  ScriptFacts,
} from './facts.js';
import { cut, note, type Gathering } from './gathering.js';
import { below, linksIn, textOf } from './inside.js';
import { LIMITS } from './limits.js';
import { noteHints, noteRootSize } from './page-notes.js';
import { fileKind, isOurText, ourAddress, stateOf, straighten } from './recognise.js';
import { widgetOfSentence } from './sentences.js';
import { guessSite } from './site.js';
import { optimisers, readers, tagManagers, toolOf, type FileTool } from './tools.js';

/** The doctor's own panel. */
const PANEL = 'npq-doctor';
const WIDGET_TAG = new RegExp(`^npq-(?:${widgetNames.join('|')})$`);
const SNIPPET = /<\/?npq-[a-z]|<div[^<>]*\sdata-npq=|<script[^<>]*npq\.js/i;
/** A widget has a sentence and a link inside, and none of these. */
const NOT_INSIDE = /^(?:npq-.*|main|nav|header|footer|section|article|aside|form|script|iframe)$/;

/** What a reader carries down from node to node. */
interface Around {
  readonly hiddenBy: string;
  readonly editable: boolean;
  readonly inCode: boolean;
  readonly inPlace: boolean;
  readonly depth: number;
}

function whereIs({ heading }: Gathering, tag: string, node: PageNode): string {
  if (node.line !== undefined) return `<${tag}>, line ${node.line}`;
  return heading ? `<${tag}>, below “${heading}”` : `<${tag}>`;
}

const nameOf = ({ tag, attributes }: PageNode): string =>
  `<${tag}${attributes['class'] ? ` class="${attributes['class']}"` : ''}>`;

function hides(node: PageNode): boolean {
  const { hidden, style = '' } = node.attributes;
  return (hidden !== undefined && hidden !== 'until-found') || /(?:^|;)\s*display\s*:\s*none/i.test(style);
}

/** The facts of a page, from its nodes and what else is known of it. */
export function gather(root: PageNode, surroundings: PageSurroundings): PageFacts {
  const found: Gathering = {
    scripts: [],
    places: [],
    hubs: [],
    strangers: [],
    shown: [],
    asleep: [],
    loose: [],
    curly: [],
    policies: [],
    hints: [],
    heading: '',
    isCut: false,
    rootFontSize: undefined,
  };
  visit(found, root, { hiddenBy: '', editable: false, inCode: false, inPlace: false, depth: 0 });
  const { hints, rootFontSize, policies } = found;
  const { scripts, places, hubs, strangers, shown, asleep, loose, curly, isCut } = found;
  const address = surroundings.address ?? '';
  return {
    ...surroundings,
    ...{ scripts, places, hubs, strangers, shown, asleep, loose, curly, isCut },
    optimisers: named(hints, optimisers),
    tagManagers: named(hints, tagManagers),
    readers: hints.some((hint) => hint.includes('npq-read-aloud.js')) ? [] : named(hints, readers),
    rootFontSize: surroundings.rootFontSize ?? rootFontSize,
    policies: [...surroundings.headers, ...policies]
      .slice(0, LIMITS.policies)
      .map(({ text, from }) => ({ text: text.slice(0, LIMITS.policyLength), from })),
    site: guessSite([address, ...hints]),
  };
}

function visit(found: Gathering, node: PageNode, around: Around): void {
  if (node.tag === PANEL) return;
  if (/^(?:#comment|template|noscript)$/.test(node.tag)) return noteAsleep(found, node);
  if (node.tag === '#text') return noteText(found, node, around);
  if (/^h[1-6]$/.test(node.tag)) found.heading = textOf(node) || found.heading;
  if (/^(?:style|html)$/.test(node.tag)) noteRootSize(found, node);
  noteHints(found, node);
  const isPlace = noteOurs(found, node, around);
  if (node.tag === 'p' && !around.inPlace) noteParagraph(found, node);
  if (/^(?:script|style|title|textarea)$/.test(node.tag)) return;
  const inside: Around = {
    hiddenBy: around.hiddenBy || (hides(node) ? nameOf(node) : ''),
    editable:
      around.editable || /^(?:|true|plaintext-only)$/i.test(node.attributes['contenteditable'] ?? 'false'),
    inCode: around.inCode || /^(?:pre|code|xmp|samp|kbd)$/.test(node.tag),
    inPlace: around.inPlace || isPlace,
    depth: around.depth + 1,
  };
  if (inside.depth > LIMITS.depth && node.children.length) {
    found.isCut = true;
    return;
  }
  for (const child of node.children) visit(found, child, inside);
}

/** Notes what is ours; true for a widget's place, or a tag that was meant to be one. */
function noteOurs(found: Gathering, node: PageNode, around: Around): boolean {
  if (!/^(?:script|iframe|npq-.*)$/.test(node.tag) && node.attributes['data-npq'] === undefined) return false;
  const { attributes, curly } = straighten(cut(found, node.attributes));
  const ours: ElementFacts = { tag: node.tag, attributes, where: whereIs(found, node.tag, node) };
  const script = node.tag === 'script' ? scriptFacts(node, ours) : undefined;
  const place = placeFacts(node, ours, around);
  const isHub = node.tag === 'npq-hub';
  const isStranger = node.tag.startsWith('npq-') && !isHub && !place;
  if (script) note(found, found.scripts, script, LIMITS.scripts);
  if (place) note(found, found.places, place);
  if (isHub)
    note(found, found.hubs, {
      ...ours,
      wraps: [...below(node)].some(({ tag, attributes: own }) => tag.startsWith('npq-') || 'data-npq' in own),
    });
  if (isStranger) note(found, found.strangers, ours);
  if (curly && (script ?? place ?? (isHub || isStranger))) note(found, found.curly, ours);
  return isStranger || place !== undefined;
}

function scriptFacts(node: PageNode, ours: ElementFacts): ScriptFacts | undefined {
  const src = ourAddress(ours.attributes);
  const nonce = node.live?.nonce ?? ours.attributes['nonce'] ?? '';
  if (src !== undefined) {
    return {
      ...ours,
      kind: fileKind(src),
      src,
      nonce,
      answer: undefined,
      ...stateOf(ours.attributes, ours.attributes['src'] !== undefined),
    };
  }
  if (ours.attributes['src'] !== undefined) return undefined;
  const kind = isOurText(node.text) ? 'copy' : /npq\.js\b/.test(node.text) ? 'inline' : undefined;
  return kind && { ...ours, kind, src: '', nonce, answer: undefined, state: 'runs', by: '' };
}

function placeFacts(node: PageNode, ours: ElementFacts, around: Around): PlaceFacts | undefined {
  const known = intent(ours);
  if (!known) return undefined;
  const stranger = [...below(node)].find(({ tag }) => NOT_INSIDE.test(tag));
  return {
    ...ours,
    ...known,
    fallback: { text: textOf(node), links: linksIn(node) },
    swallows: stranger ? `<${stranger.tag}>` : '',
    hiddenBy: node.live ? node.live.hiddenBy : around.hiddenBy || (hides(node) ? nameOf(node) : ''),
    editable: around.editable,
    room: node.live?.room,
    shown: node.live?.shown,
  };
}

/** Which widget is meant, and what it is told. Undefined for what is no place of a widget. */
function intent({
  tag,
  attributes,
}: ElementFacts): Pick<PlaceFacts, 'form' | 'widget' | 'options'> | undefined {
  const widget = tag.startsWith('npq-') ? tag.slice(4) : '';
  if (widgetNames.some((name) => name === widget)) return { form: 'tag', widget, options: attributes };
  if (attributes['data-npq'] !== undefined) {
    const options = Object.entries(attributes).map(([name, value]) => [
      name.replace(/^data-(?!npq$)/, ''),
      value,
    ]);
    return {
      form: 'block',
      widget: attributes['data-npq'],
      options: Object.fromEntries(options) as Record<string, string>,
    };
  }
  const query = tag === 'iframe' ? /\/frame\.html\?([^#]*)/.exec(attributes['src'] ?? '')?.[1] : undefined;
  if (query === undefined) return undefined;
  const { widget: framed = '', ...options } = Object.fromEntries(new URLSearchParams(query));
  return { form: 'frame', widget: framed, options };
}

/** The names of the tools that the addresses of a page's files speak of, each once. */
const named = (addresses: readonly string[], tools: readonly FileTool[]): string[] => [
  ...new Set(addresses.flatMap((address) => toolOf(address, tools)?.name ?? [])),
];

/** A browser does not make elements of a comment, and of the inside of a template or noscript only where no script runs. */
function noteAsleep(found: Gathering, node: PageNode): void {
  const isOurs = [node, ...below(node)].some(
    ({ tag, attributes, text }) =>
      WIDGET_TAG.test(tag) ||
      attributes['data-npq'] !== undefined ||
      (tag !== 'script' && SNIPPET.test(text)),
  );
  if (!isOurs) return;
  const where = node.line === undefined ? '' : `line ${node.line}`;
  note(found, found.asleep, { where, inside: node.tag === '#comment' ? 'a comment' : `<${node.tag}>` });
}

function noteText(found: Gathering, node: PageNode, { inCode }: Around): void {
  if (!SNIPPET.test(node.text)) return;
  const where =
    node.line === undefined ? (found.heading ? `below “${found.heading}”` : '') : `line ${node.line}`;
  note(found, found.shown, { where, inCode });
}

function noteParagraph(found: Gathering, node: PageNode): void {
  const links = linksIn(node);
  if (!links.length) return;
  const text = textOf(node);
  if (widgetOfSentence(text) !== undefined || links.some((link) => link.includes('/frame.html?')))
    note(found, found.loose, { text, links, where: whereIs(found, 'p', node) });
}
