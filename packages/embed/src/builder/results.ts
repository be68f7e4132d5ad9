import { widgetTitles } from '../snippets/index.js';
import { boxesOf } from './boxes.js';
import { Copyable } from './copying.js';
import { byId, make } from './dom.js';
import type { Elsewhere } from './elsewhere.js';
import type { Order, Problem } from './order.js';
import { guideOf } from './platform-choices.js';

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
  readonly #elsewhere = byId('elsewhere');
  readonly #boxes = byId('boxes');
  readonly #lines = byId('lines', HTMLDetailsElement);
  readonly #linesTitle = byId('lines-title');

  constructor() {
    for (const section of document.querySelectorAll<HTMLElement>('[data-copies]')) {
      const name = section.id.replace('part-', '');
      if (isPart(name)) this.#parts.set(name, new Copyable(section, name === 'page' ? this.#lines : section));
    }
  }

  show(order: Order): void {
    const { platform, snippet, statements, widget } = order;
    byId('summary').textContent = `${widgetTitles[widget]}. ${platform.title}.`;
    this.#only(this.#ready);
    byId('needs').replaceChildren(...platform.needs.map((need) => make('li', {}, need)));
    const guide = guideOf(platform.name, platform.title);
    byId('guide').replaceChildren(make('a', { href: guide.address, target: '_blank' }, guide.text));
    this.#part(
      'site',
      snippet.site,
      snippet.site
        ? platform.siteWhere
        : 'Nothing goes once for the site here: all of it is in the part for each page.',
    );
    this.#showPage(order);
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
    this.#only(this.#problems);
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

  /** Says where the code would come from, and shows nothing to copy before a person agrees. */
  ask({ folder, host }: Elsewhere, agree: () => void): void {
    this.#only(this.#elsewhere);
    const button = make('button', { type: 'button' }, `I know ${host}: show what to copy`);
    button.addEventListener('click', agree);
    this.#elsewhere.replaceChildren(
      make('p', {}, make('strong', {}, `This snippet loads its code from ${host}.`)),
      make(
        'p',
        {},
        'Whoever runs that can change what your page does and shows. The folder is ',
        make('code', {}, folder),
      ),
      make(
        'p',
        {},
        'If you did not choose it, and nobody in your web team did, empty the field “Folder that the files are served from”.',
      ),
      make('p', {}, button),
    );
  }

  /** Of what may stand under the heading, one thing does. */
  #only(shown: HTMLElement): void {
    for (const place of [this.#ready, this.#problems, this.#elsewhere]) place.hidden = place !== shown;
    if (shown !== this.#elsewhere) this.#elsewhere.replaceChildren();
    // What cannot be seen cannot be copied by other means either.
    if (shown !== this.#ready) this.#boxes.replaceChildren();
    if (shown !== this.#ready) for (const part of PARTS) if (part !== 'link') this.#part(part, '', '');
  }

  /** Where the website asks box by box, each box is copied by itself, and all lines together stand folded. */
  #showPage({ platform, snippet }: Order): void {
    const isLines = platform.pageIs === 'lines';
    this.#part('page', snippet.page, platform.pageWhere);
    this.#boxes.replaceChildren(...(isLines ? boxesOf(snippet.page) : []));
    if (this.#linesTitle.hidden === isLines) this.#lines.open = !isLines;
    this.#linesTitle.hidden = !isLines;
  }

  #part(part: Part, text: string, where: string): void {
    this.#parts.get(part)?.show(text, where);
  }
}
