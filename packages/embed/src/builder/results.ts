import { widgetTitles } from '../snippets/index.js';
import { Copyable } from './copying.js';
import { byId, make } from './dom.js';
import type { Order, Problem } from './order.js';

const PARTS = ['site', 'page', 'csp', 'privacy', 'accessibility', 'security', 'link'] as const;
type Part = (typeof PARTS)[number];

const isPart = (name: string): name is Part => PARTS.some((part) => part === name);

const policy = ({ csp }: Order): string =>
  csp.map(({ directive, value }) => `${directive} ${value}`).join('\n');
const policyWhere = ({ csp }: Order): string =>
  csp.length === 0
    ? 'A link needs nothing from a policy.'
    : `Only if your website sends a policy. ${csp.map(({ directive, when }) => `${directive}: if ${when}.`).join(' ')}`;

/** What is copied, and what stands in its place while something is not right. */
export class Results {
  readonly #parts = new Map<Part, Copyable>();
  readonly #ready = byId('ready');
  readonly #problems = byId('problems');

  constructor() {
    for (const section of document.querySelectorAll<HTMLElement>('[data-copies]')) {
      const name = section.id.replace('part-', '');
      if (isPart(name)) this.#parts.set(name, new Copyable(section));
    }
  }

  show(order: Order): void {
    const { platform, snippet, statements, widget } = order;
    byId('summary').textContent = `${widgetTitles[widget]}. ${platform.title}.`;
    this.#ready.hidden = false;
    this.#problems.hidden = true;
    byId('needs').replaceChildren(...platform.needs.map((need) => make('li', {}, need)));
    this.#part(
      'site',
      snippet.site,
      snippet.site
        ? platform.siteWhere
        : 'Nothing goes once for the site here: all of it is in the part for each page.',
    );
    this.#part('page', snippet.page, platform.pageWhere);
    this.#part('csp', policy(order), policyWhere(order));
    this.#part('privacy', statements.privacy, 'For your privacy notice.');
    this.#part('accessibility', statements.accessibility, 'For your accessibility statement.');
    this.#part('security', statements.security, 'For whoever looks after your website.');
  }

  /** The address that opens these choices: also when they are not right yet, so that a colleague can help. */
  showLink(address: string): void {
    this.#part('link', address, 'The address of this page holds them. Nothing is stored.');
  }

  /** @param lead called with the key of a problem that was followed */
  refuse(problems: readonly Problem[], lead: (key: Problem['key']) => void): void {
    this.#ready.hidden = true;
    this.#problems.hidden = false;
    const items = problems.map(({ key, sentence }) => {
      const link = make('a', { href: `#${key}` }, sentence);
      link.addEventListener('click', (event) => {
        // The hash holds the choices.
        event.preventDefault();
        lead(key);
      });
      return make('li', {}, link);
    });
    this.#problems.querySelector('ul')?.replaceChildren(...items);
  }

  #part(part: Part, text: string, where: string): void {
    this.#parts.get(part)?.show(text, where);
  }
}
