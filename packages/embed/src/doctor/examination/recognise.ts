import type { ScriptFacts } from './facts.js';

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

/** How tools that delay scripts, or hold them for consent, mark them: an attribute's name and what its value looks like. */
const TOOLS: readonly {
  readonly by: string;
  readonly state: 'delayed' | 'held';
  readonly name: RegExp;
  readonly value?: RegExp;
}[] = [
  { by: 'Cookiebot', state: 'held', name: /^data-cookieconsent$/, value: /^(?!ignore)/ },
  { by: 'OneTrust', state: 'held', name: /^class$/, value: /optanon-category/ },
  { by: 'CookieYes', state: 'held', name: /^data-cookieyes/ },
  { by: 'Complianz', state: 'held', name: /^data-(?:cmplz|category|service)/ },
  { by: 'Usercentrics', state: 'held', name: /^data-usercentrics$/ },
  { by: 'Klaro', state: 'held', name: /^data-name$/ },
  { by: 'WP Rocket', state: 'delayed', name: /^(?:data-rocket-.*|type)$/, value: /rocketlazyloadscript|npq/ },
  {
    by: 'LiteSpeed Cache',
    state: 'delayed',
    name: /^(?:type|data-optimized-src|data-litespeed-src)$/,
    value: /litespeed|npq/,
  },
  {
    by: 'Perfmatters',
    state: 'delayed',
    name: /^(?:type|data-pmdelayedscript|data-perfmatters-.*)$/,
    value: /pmdelayedscript|perfmatters/,
  },
  {
    by: 'Cloudflare Rocket Loader',
    state: 'delayed',
    name: /^type$/,
    value: /^(?:[\da-f]+-|text\/rocketscript)/,
  },
];

const JAVASCRIPT = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** Whether a script tag runs as it stands, and which tool changed that. */
export function stateOf(attributes: Attributes, hasSrc: boolean): Pick<ScriptFacts, 'state' | 'by'> {
  const type = (attributes['type'] ?? '').trim();
  if (hasSrc && JAVASCRIPT.test(type)) return { state: 'runs', by: '' };
  const pairs = Object.entries(attributes).filter(([name]) => name !== 'src');
  const tool = TOOLS.find(({ name, value }) =>
    pairs.some(([key, text]) => name.test(key) && (value?.test(text) ?? true)),
  );
  if (tool) return tool;
  return type === 'text/plain'
    ? { state: 'held', by: 'a cookie consent tool' }
    : { state: hasSrc ? 'held' : 'delayed', by: 'a tool of the website' };
}

/** The address of our script in a tag: in `src`, or where a tool put it. Undefined when the tag is not ours. */
export function ourAddress(attributes: Attributes): string | undefined {
  const src = attributes['src'];
  if (src !== undefined && isOurFile(src)) return src.trim();
  return Object.entries(attributes)
    .find(([name, value]) => name.startsWith('data-') && isOurFile(value))?.[1]
    .trim();
}
