import type { ScriptFacts } from './facts.js';
import { tagTools } from './tools.js';

type Attributes = Readonly<Record<string, string>>;

const OUR_FILE =
  /(?:^|[/\\])(?:npq|npq-frame|single[/\\]npq-[a-z-]+|npq-(?:eligibility-checker|framework-explorer|hours-planner|provider-finder))\.js(?:[?#].*)?$/i;
const CURLY = /[“”„″‘’′]/;

/** True when an address is that of the loader or of a file that holds one widget. */
const isOurFile = (address: string): boolean => OUR_FILE.test(address.trim());

/** A loader brings what a page shows; a single file is one widget whole; a third kind is for frames. */
export function fileKind(address: string): 'loader' | 'single' | 'frame' {
  if (/(?:^|[/\\])npq\.js/i.test(address)) return 'loader';
  return /npq-frame\.js/i.test(address) ? 'frame' : 'single';
}

/** Attributes without typographic quotation marks around their values; `curly` when there were any. */
export function straighten(attributes: Attributes): {
  readonly attributes: Attributes;
  readonly curly: boolean;
} {
  const pairs = Object.entries(attributes);
  const curly = pairs.some(
    ([name, value]) => CURLY.test(name) || new RegExp(`^${CURLY.source}|[“”″]$`).test(value),
  );
  if (!curly) return { attributes, curly };
  const straight = pairs
    .filter(([name]) => !CURLY.test(name))
    .map(([name, value]) => [name, value.replace(/^[“”„″‘’′]+|(?<![“”″’′])[“”″’′]+$/g, '')] as const);
  return { attributes: Object.fromEntries(straight), curly };
}

const JAVASCRIPT = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** Whether a script tag runs as it stands, and which tool changed that. */
export function stateOf(attributes: Attributes, hasSrc: boolean): Pick<ScriptFacts, 'state' | 'by'> {
  const type = (attributes['type'] ?? '').trim();
  if (hasSrc && JAVASCRIPT.test(type)) return { state: 'runs', by: '' };
  const pairs = Object.entries(attributes).filter(([name]) => name !== 'src');
  const tool = tagTools.find(({ attribute, value }) =>
    pairs.some(([key, text]) => attribute.test(key) && (value?.test(text) ?? true)),
  );
  if (tool) return { state: tool.state, by: tool.name };
  return type === 'text/plain'
    ? { state: 'held', by: 'a cookie consent tool' }
    : { state: hasSrc ? 'held' : 'delayed', by: 'a tool of the website' };
}

/** True for the text of the loader itself, wherever somebody copied it to. */
export const isOurText = (text: string): boolean => text.includes('npq.v1') && text.includes('data-npq');

/** The address of our script in a tag: in `src`, or in whichever attribute a tool put it. Undefined when the tag is not ours. */
export function ourAddress(attributes: Attributes): string | undefined {
  const src = attributes['src'];
  if (src !== undefined && isOurFile(src)) return src.trim();
  return Object.entries(attributes)
    .find(([, value]) => isOurFile(value))?.[1]
    .trim();
}
