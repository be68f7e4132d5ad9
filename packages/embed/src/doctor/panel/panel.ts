import { own } from './own-document.js';
import { examine } from '../examination/examine.js';
import type { PageFacts } from '../examination/facts.js';
import type { DoctorNames, Finding } from '../examination/finding.js';
import { reportText, verdict } from '../examination/report.js';
import type { Site } from '../examination/site.js';
import { build, button } from './build.js';
import { needNames, noNames, pageNames } from './page-names.js';
import { findingGroups, inventoryList, siteField } from './panel-parts.js';
import { panelSheet } from './panel-styles.js';
import { readPage } from './read-page.js';
import { ReportedPolicies } from './reported-policies.js';

/** How long a widget may be on its way before the panel says that it did not come. */
const LOADED_MS = 3_000;

/** The panel that is open, if any: a page has one. */
let open: DoctorPanel | undefined;

/** Opens the panel for staff, or comes back to the one that is open. */
export function openDoctor(): void {
  open ??= new DoctorPanel(() => {
    open = undefined;
  });
  open.show();
}

class DoctorPanel {
  readonly #host = own('createElement').call(document, 'npq-doctor');
  readonly #title = build('h2', { id: 'title', tabindex: '-1' }, 'Check of this page');
  readonly #verdict = build('p', { class: 'verdict' }, 'Looking at this page…');
  readonly #groups = build('div');
  readonly #found = build('div');
  readonly #status = build('p', { role: 'status' });
  readonly #copy = build('textarea', { readonly: '', hidden: '', 'aria-label': 'The report' });
  readonly #site = build('div');
  readonly #cameFrom = own('activeElement');
  readonly #policies = new ReportedPolicies(() => void this.examine());
  readonly #onClosed: () => void;
  #names: DoctorNames | undefined;
  #chosen: Site | undefined;
  /** A widget that is not there by now is not on its way. */
  #isLoaded = false;

  constructor(onClosed: () => void) {
    this.#onClosed = onClosed;
    const root = this.#host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [panelSheet()];
    root.append(this.#panel());
    this.#host.setAttribute('lang', 'en-GB');
    this.#host.setAttribute('popover', 'manual');
    this.#host.addEventListener('keydown', this.#onKey);
    own('documentElement').append(this.#host);
    // Above dialogs and fixed headers of the page, where the browser has such a layer.
    (this.#host as Partial<HTMLElement>).showPopover?.call(this.#host);
    addEventListener('npq-load-failed', this.#onNews);
    addEventListener('load', this.#onNews);
    setTimeout(() => {
      this.#isLoaded = true;
      void this.examine();
    }, LOADED_MS);
  }

  /** Comes to the front with what is found. */
  show(): void {
    this.focus();
    void this.examine();
  }

  /** Looks at the page again. What stands already is not drawn anew, so that nobody loses their place. */
  async examine(): Promise<void> {
    this.#names ??= await pageNames().catch(() => undefined);
    const names = this.#names ?? noNames;
    const read = readPage(this.#policies.texts, this.#isLoaded);
    const facts = { ...read, site: this.#chosen ?? read.site };
    const findings = examine(facts, names).filter(
      ({ rule }) => this.#names !== undefined || !needNames.includes(rule),
    );
    const report = reportText(facts, findings);
    if (report !== this.#copy.value) this.#draw(facts, findings);
    this.#copy.value = report;
    if (!this.#names)
      this.#status.textContent =
        'The lists of courses, cohorts, hub areas and lead providers did not load, so those names were not checked.';
  }

  focus(): void {
    this.#title.focus();
  }

  #panel(): HTMLElement {
    const close = button('Close', () => this.#close(), 'plain');
    const actions = build(
      'div',
      { class: 'actions' },
      button('Copy this report', () => void this.#copyReport()),
      button('Check again', () => void this.#again(), 'plain'),
    );
    return build(
      'section',
      { class: 'panel', role: 'dialog', 'aria-labelledby': 'title' },
      build('div', { class: 'head' }, this.#title, close),
      build(
        'div',
        { class: 'body' },
        this.#verdict,
        build(
          'p',
          { class: 'hint' },
          'For staff. Visitors never see this: it opens when an address ends in #npq-check.',
        ),
        this.#site,
        this.#groups,
        actions,
        this.#status,
        this.#copy,
        build('details', {}, build('summary', {}, 'What is on this page'), this.#found),
      ),
    );
  }

  #draw(facts: PageFacts, findings: readonly Finding[]): void {
    this.#verdict.textContent = verdict(facts, findings);
    this.#groups.replaceChildren(...findingGroups(findings));
    this.#found.replaceChildren(inventoryList(facts));
    this.#copy.hidden = true;
    if (!this.#site.hasChildNodes())
      this.#site.append(siteField(facts.site, (site) => void this.#choose(site)));
  }

  async #choose(site: Site): Promise<void> {
    this.#chosen = site;
    await this.examine();
    this.#status.textContent = 'The advice has changed with it.';
  }

  async #again(): Promise<void> {
    await this.examine();
    this.#status.textContent = `Checked again at ${new Date().toLocaleTimeString('en-GB')}: ${this.#verdict.textContent}`;
  }

  async #copyReport(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#copy.value);
      this.#status.textContent = 'The report is copied. Paste it into a message to your web team.';
    } catch {
      // An insecure page, or a frame without the permission: people can still copy by hand.
      this.#copy.hidden = false;
      this.#copy.select();
      this.#status.textContent =
        'The browser does not let this page copy. The report is selected below: copy it with your keyboard.';
    }
  }

  #close(): void {
    removeEventListener('npq-load-failed', this.#onNews);
    removeEventListener('load', this.#onNews);
    this.#policies.stop();
    this.#host.remove();
    this.#onClosed();
    if (this.#cameFrom?.isConnected) (this.#cameFrom as HTMLElement).focus();
  }

  readonly #onNews = (): void => void this.examine();

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  };
}
