import { widgetNames } from '../../snippets/widgets.js';
import type {
  ElementFacts,
  PageFacts,
  PageNode,
  PageSurroundings,
  PlaceFacts,
  PolicyFacts,
  ScriptFacts,
} from './facts.js';
import { fileKind, ourAddress, stateOf, straighten } from './recognise.js';
import { guessSite } from './site.js';

/** The doctor's own panel. */
const PANEL = 'npq-doctor';
const SNIPPET = /<\/?npq-[a-z]|<div[^<>]*\sdata-npq=|<script[^<>]*npq\.js/i;
/** A widget has a sentence and a link inside, and none of these. */
const NOT_INSIDE = /^(?:npq-.*|main|nav|header|footer|section|article|aside|form|script|iframe)$/;

/** What a reader carries down from node to node. */
interface Around {
  readonly hiddenBy: string;
  readonly editable: boolean;
  readonly inCode: boolean;
  readonly inPlace: boolean;
}

type Mutable<Facts> = {
  -readonly [Key in keyof Facts]: Facts[Key] extends readonly (infer Item)[] ? Item[] : Facts[Key];
};
type Lists = Pick<
  PageFacts,
  'scripts' | 'places' | 'hubs' | 'strangers' | 'shown' | 'loose' | 'curly' | 'policies'
>;

interface Gathering extends Mutable<Lists> {
  readonly hints: string[];
  heading: string;
  rootFontSize: number | undefined;
}

/** All text below a node. */
export const textOf = (node: PageNode): string =>
  node.tag === '#text'
    ? node.text
    : /^(?:script|style)$/.test(node.tag)
      ? ''
      : node.children.map(textOf).join('');

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const below = (node: PageNode): readonly PageNode[] =>
  node.children.flatMap((child) => [child, ...below(child)]);

const linksIn = (node: PageNode): string[] =>
  below(node).flatMap(({ tag, attributes }) => (tag === 'a' ? [attributes['href'] ?? ''] : []));

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
    loose: [],
    curly: [],
    policies: [],
    hints: [],
    heading: '',
    rootFontSize: undefined,
  };
  visit(found, root, { hiddenBy: '', editable: false, inCode: false, inPlace: false });
  const { hints, rootFontSize, policies, scripts, places, hubs, strangers, shown, loose, curly } = found;
  const address = surroundings.address ?? '';
  return {
    ...surroundings,
    scripts,
    places,
    hubs,
    strangers,
    shown,
    loose,
    curly,
    rootFontSize: surroundings.rootFontSize ?? rootFontSize,
    policies: [...surroundings.headers, ...policies],
    site: guessSite([address, ...hints]),
  };
}

function visit(found: Gathering, node: PageNode, around: Around): void {
  if (node.tag === PANEL || node.tag === 'template' || node.tag === 'noscript') return;
  if (node.tag === '#text') return noteText(found, node, around);
  if (/^h[1-6]$/.test(node.tag)) found.heading = tidy(textOf(node)) || found.heading;
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
  };
  for (const child of node.children) visit(found, child, inside);
}

/** Notes what is ours; true for a widget's place, or a tag that was meant to be one. */
function noteOurs(found: Gathering, node: PageNode, around: Around): boolean {
  const { attributes, curly } = straighten(node.attributes);
  const ours: ElementFacts = { tag: node.tag, attributes, where: whereIs(found, node.tag, node) };
  const script = node.tag === 'script' ? scriptFacts(node, ours) : undefined;
  const place = placeFacts(node, ours, around);
  const isHub = node.tag === 'npq-hub';
  const isStranger = node.tag.startsWith('npq-') && !isHub && !place;
  if (script) found.scripts.push(script);
  if (place) found.places.push(place);
  if (isHub)
    found.hubs.push({
      ...ours,
      wraps: below(node).some(({ tag, attributes: own }) => tag.startsWith('npq-') || 'data-npq' in own),
    });
  if (isStranger) found.strangers.push(ours);
  if (curly && (script ?? place ?? (isHub || isStranger))) found.curly.push(ours);
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
  const bringsOurs = ours.attributes['src'] === undefined && /npq\.js\b/.test(node.text);
  return bringsOurs
    ? { ...ours, kind: 'inline', src: '', nonce, answer: undefined, state: 'runs', by: '' }
    : undefined;
}

function placeFacts(node: PageNode, ours: ElementFacts, around: Around): PlaceFacts | undefined {
  const known = intent(ours);
  if (!known) return undefined;
  const inside = below(node);
  const stranger = inside.find(({ tag }) => NOT_INSIDE.test(tag));
  return {
    ...ours,
    ...known,
    fallback: { text: tidy(textOf(node)), links: linksIn(node) },
    swallows: stranger ? `<${stranger.tag}>` : '',
    hiddenBy: node.live ? node.live.hiddenBy : around.hiddenBy || (hides(node) ? nameOf(node) : ''),
    editable: around.editable,
    room: node.live?.room,
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
      widget: attributes['data-npq'].trim(),
      options: Object.fromEntries(options) as Record<string, string>,
    };
  }
  const query = tag === 'iframe' ? /\/frame\.html\?([^#]*)/.exec(attributes['src'] ?? '')?.[1] : undefined;
  if (query === undefined) return undefined;
  const { widget: framed = '', ...options } = Object.fromEntries(new URLSearchParams(query));
  return { form: 'frame', widget: framed, options };
}

function noteText(found: Gathering, node: PageNode, { inCode }: Around): void {
  if (!SNIPPET.test(node.text)) return;
  const where =
    node.line === undefined ? (found.heading ? `below “${found.heading}”` : '') : `line ${node.line}`;
  found.shown.push({ where, inCode });
}

function noteParagraph(found: Gathering, node: PageNode): void {
  const links = linksIn(node);
  if (links.length) found.loose.push({ text: tidy(textOf(node)), links, where: whereIs(found, 'p', node) });
}

function noteHints(found: Gathering, { tag, attributes }: PageNode): void {
  if (tag === 'meta' && /^generator$/i.test(attributes['name'] ?? ''))
    found.hints.push(attributes['content'] ?? '');
  if (/^(?:script|link|img)$/.test(tag)) found.hints.push(attributes['src'] ?? attributes['href'] ?? '');
  if (tag === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? '')) {
    const policy: PolicyFacts = { text: attributes['content'] ?? '', from: 'meta' };
    found.policies.push(policy);
  }
}

/** The size of the root, where the page's own HTML says it in a way that can be read without a browser. */
function noteRootSize(found: Gathering, node: PageNode): void {
  const text =
    node.tag === 'html'
      ? (node.attributes['style'] ?? '')
      : (/(?:^|[\s},])(?:html|:root)\s*\{([^}]*)\}/.exec(node.text)?.[1] ?? '');
  const [, size, unit] = /(?:^|[;\s])font-size\s*:\s*([\d.]+)(px|%)/.exec(text) ?? [];
  if (size !== undefined) found.rootFontSize = unit === 'px' ? Number(size) : (Number(size) * 16) / 100;
}
