import type { WidgetName } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';

interface Value {
  readonly value?: unknown;
}

/** What we take of a node of Chrome's accessibility tree. */
interface Heard {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly value?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** What a screen reader calls the roles that it says. Of all others only the text is heard. */
const CALLED: Readonly<Record<string, string>> = {
  ...{ region: 'region', group: 'group', status: 'status', alert: 'alert', table: 'table' },
  ...{ heading: 'heading', link: 'link', button: 'button', image: 'picture', DisclosureTriangle: 'fold' },
  ...{ combobox: 'choice', textbox: 'field', searchbox: 'field', Date: 'date field' },
  ...{ radio: 'radio', checkbox: 'checkbox' },
};
/** These are said even where they have no name. */
const NAMELESS = ['region', 'status', 'alert'];
/** What is in these is heard on its own; what is in all others is their name already. */
const OPEN = ['region', 'group', 'status', 'alert', 'table'];
/** Their text is the name of what they stand with. */
const LABELS = ['LabelText', 'Legend'];
/** More of a text is not needed to know it again, and of a description less still. */
const [ENOUGH, HINT] = [70, 30];

const wordsOf = (given: Value | undefined): string =>
  typeof given?.value === 'string' ? given.value.replace(/\s+/g, ' ').trim() : '';

const short = (words: string, most = ENOUGH): string =>
  words.length > most ? `${words.slice(0, words.lastIndexOf(' ', most))} …` : words;

function statesOf({ properties = [] }: Heard): string[] {
  const state = (name: string) => properties.find((one) => one.name === name)?.value.value;
  const level = state('level');
  return [
    typeof level === 'number' ? String(level) : '',
    state('checked') === 'true' ? 'chosen' : '',
    state('expanded') === true ? 'open' : '',
    state('disabled') === true ? 'not available' : '',
    state('invalid') === 'true' ? 'wrong' : '',
    state('focused') === true ? 'has the focus' : '',
  ].filter(Boolean);
}

/** What is said of one node itself: what it is, its name, its value, its states and its description. Empty when nothing is. */
function saidOf(node: Heard): string {
  const role = wordsOf(node.role);
  const [called, name, described] = [CALLED[role], wordsOf(node.name), wordsOf(node.description)];
  if (node.ignored || !called || !(name || NAMELESS.includes(role))) return '';
  return [
    name ? `${called} “${short(name)}”` : called,
    ...[OPEN.includes(role) ? '' : wordsOf(node.value)].filter(Boolean),
    ...statesOf(node),
    ...(described ? [`described: ${short(described, HINT)}`] : []),
  ].join(', ');
}

/** The lines of a node and of what is in it. Text that nothing stands between is one line. */
function linesOf(top: Heard, all: ReadonlyMap<string, Heard>): string[] {
  const lines: string[] = [];
  let words: string[] = [];
  const say = (line: string, depth: number): void => {
    if (line) lines.push(`${'  '.repeat(depth)}${line}`);
  };
  /** `after` is the line that the text belongs to. */
  const endText = (depth: number, after?: number): void => {
    const text = words.join(' ').replaceAll(/ (?=[.,:;)])|(?<=\() /g, '');
    words = [];
    // A full stop after a link says nothing.
    if (!/\w/.test(text)) return;
    if (after === undefined) say(short(text), depth);
    else lines[after] = `${lines[after] ?? ''}: ${short(text)}`;
  };
  const visit = (node: Heard, depth: number, isLabel: boolean): void => {
    const role = wordsOf(node.role);
    if (role === 'StaticText' && !isLabel) words.push(wordsOf(node.name));
    const said = saidOf(node);
    if (said) {
      endText(depth);
      say(said, depth);
    }
    if (role === 'StaticText' || (said && !OPEN.includes(role))) return;
    // All of a widget is in its region.
    const within = said && role !== 'region' ? depth + 1 : depth;
    const first = lines.length;
    for (const id of node.childIds ?? []) {
      const child = all.get(id);
      if (child) visit(child, within, isLabel || LABELS.includes(role));
    }
    if (said) endText(within);
    // What stands beside a control in a list is heard with it.
    if (role === 'listitem' && lines.length === first + 1) endText(within, first);
  };
  visit(top, 0, false);
  endText(0);
  return lines;
}

/**
 * What a screen reader says of a widget from top to bottom, as Chrome tells it: one line for a heading, a control or a
 * named group, and one for the text between two of them.
 */
export async function heard(page: Page, name: WidgetName): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { result } = await client.send('Runtime.evaluate', {
    expression: `document.querySelector('npq-${name}').shadowRoot.querySelector('.root')`,
  });
  const { node } = await client.send('DOM.describeNode', { objectId: result.objectId ?? '' });
  const nodes: readonly Heard[] = (await client.send('Accessibility.getFullAXTree')).nodes;
  await client.detach();
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (!top) throw new Error(`<npq-${name}> is in no accessibility tree.`);
  return linesOf(top, new Map(nodes.map((one) => [one.nodeId, one])));
}
