import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The part of parse5 that is used here. */
interface Parse5 {
  readonly parseFragment: (
    html: string,
    options: { onParseError: (error: { code: string }) => void },
  ) => ParentNode;
  readonly serialize: (node: ParentNode) => string;
}
interface ParentNode {
  readonly childNodes: readonly (ParentNode | Element | { readonly value: string })[];
}
interface Element extends ParentNode {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
}

// The command line's own, which is not the version that the browser runner brings along.
const fromCli = createRequire(new URL('../../../packages/cli/package.json', import.meta.url));
const { parseFragment, serialize } = (await import(pathToFileURL(fromCli.resolve('parse5')).href)) as Parse5;

/** An element as a browser's parser reads it. */
export interface Parsed {
  readonly tag: string;
  /** Attributes by name, decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What is written in it, its descendants too, decoded. */
  readonly text: string;
}

/** All elements of a piece of HTML, in document order. Throws when the parser had to mend it. */
export function parsed(html: string): readonly Parsed[] {
  const problems: string[] = [];
  const fragment = parseFragment(html, { onParseError: ({ code }) => problems.push(code) });
  if (problems.length) throw new Error(`${problems.join(', ')} in ${html}`);
  const again = serialize(fragment);
  if (withoutForm(again) !== withoutForm(html))
    throw new Error(`Read and written again, this is another text:\n${html}\n${again}`);
  return elementsOf(fragment);
}

/** A serializer writes `share=""`, and has its own mind about what it need not escape. */
const withoutForm = (html: string): string =>
  html.replace(/=""/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&nbsp;', '\u00a0');

function elementsOf(node: ParentNode): Parsed[] {
  return node.childNodes.flatMap((child): Parsed[] => {
    if (!('tagName' in child)) return [];
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    return [{ tag: child.tagName, attributes, text: textOf(child) }, ...elementsOf(child)];
  });
}

function textOf(node: ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}
