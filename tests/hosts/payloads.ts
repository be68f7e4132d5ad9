import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const listed = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('big-list-of-naughty-strings/blns.json'), 'utf8'),
) as string[];

/** What an attacker, or a careless paste, writes in the place of words: the public list, and what would harm Lit or us in particular. */
export const payloads: readonly string[] = [
  ...listed.filter((text) => /[<>"'`]|script:|&#|\$\{|\{\{/.test(text)),
  '"><img src=x onerror=npqHit()>',
  '<svg><animate onbegin=npqHit() attributeName=x></svg>',
  '</style><script>npqHit()</script>',
  '${npqHit()}',
  '{{constructor.constructor("npqHit()")()}}',
  '<?lit$1234567890$?><!--?lit$1234567890$-->',
  '__proto__',
  'constructor',
  '\u202Enpq\u202C\u0000\uFFFF',
];

/** The same for the place of an address. */
export const addresses: readonly string[] = [
  'javascript:npqHit()',
  'JaVaScRiPt:npqHit()',
  ' \tjava\nscript:npqHit()',
  'data:text/html,<script>npqHit()</script>',
  'vbscript:npqHit()',
  'blob:https://hub.example/x',
  'http://hub.example/',
  '//hub.example/',
  'https://hub.example/"onclick="npqHit()',
];

const FACTS = [
  'courses',
  'course-details',
  'cohorts',
  'cohort-starts',
  'providers',
  'programmes',
  'framework-areas',
  'framework-npq-headship',
  'hub-areas-ee',
  'funding-reasons',
  'funding-evidence',
  'funding-questions',
  'funding-first-questions',
  'funding-prices',
] as const;

const ID = /^[\w.@+/-]*$/;

/** The facts with `text` in the place of every text for people and `address` in the place of every link; ids stay. */
export async function poisonedFacts(text: string, address: string): Promise<Record<string, unknown>> {
  const poison = (value: unknown): unknown => {
    if (typeof value === 'string') return /^https?:/.test(value) ? address : ID.test(value) ? value : text;
    if (Array.isArray(value)) return value.map(poison);
    return value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poison(inner)]))
      : value;
  };
  const slices = await Promise.all(
    FACTS.map(async (name) => [
      name,
      poison(((await import(`@npq-widgets/data/slices/${name}`)) as { default: unknown }).default),
    ]),
  );
  return Object.fromEntries(slices) as Record<string, unknown>;
}

/** Before any script of the page: what a payload would call counts. */
export const countHits = (page: Page): Promise<unknown> =>
  page.addInitScript(
    'globalThis.npqHit = globalThis.alert = globalThis.confirm = globalThis.prompt = () => { globalThis.npqHits = (globalThis.npqHits ?? 0) + 1; };',
  );

/** What should not be in any shadow root of ours: code that ran, elements and attributes that run code, links but https, mailto and tel. */
export const harm = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ran = (globalThis as { npqHits?: number }).npqHits;
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const inside = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    // A picture of ours is paths and text: nothing that moves, loads or runs.
    const runs = inside.filter(
      (element) =>
        element.matches('script, iframe, object, embed, base, meta, link, svg, math, img, style') &&
        !(element.matches('svg:has(path)') && !element.querySelector(':not(svg, path, text)')),
    );
    const handlers = inside.flatMap((element) =>
      [...element.attributes].filter(({ name }) => name.startsWith('on')),
    );
    const links = inside.flatMap((element) =>
      element.matches('a[href]') ? [element as HTMLAnchorElement] : [],
    );
    const led = links.filter(
      (link) => !/^(?:https|mailto|tel):$/.test(link.protocol) && !link.getAttribute('href')?.startsWith('#'),
    );
    return [
      ...(ran ? [`${ran} payloads ran`] : []),
      ...runs.map(
        (element) => `<${element.localName}> in <${(element.getRootNode() as ShadowRoot).host.localName}>`,
      ),
      ...handlers.map(({ name }) => name),
      ...led.map((link) => `a link to ${link.getAttribute('href')}`),
    ];
  });
