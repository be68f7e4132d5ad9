import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { isEmail } from '@npq-widgets/data';
import type { HubOwn } from '@npq-widgets/data/own-facts';
import { bareText, splitList, safeLink, warn } from '../core/attributes.js';
import { dataContext, hubContext, type HubData, type HubIdentity } from '../core/contexts.js';
import { wrapperStyles } from '../core/host.styles.js';
import { HubStore, documentStore } from '../core/hub-store.js';
import { sayOnce } from '../core/page-registry.js';

const AREA_CODE = /^[A-Z]{1,2}\d{1,2}$/;
const OWN = ['src', 'nextStart', 'applyBy', 'inPersonDays', 'venue', 'places'] as const;

/**
 * What the hub of a page is, the facts and words it supplies, and what its visitors have chosen.
 *
 * Empty, it serves the whole document from wherever it stands; around widgets, it wins for what it wraps.
 * It becomes the second kind by itself, with the first request that comes from inside.
 *
 * @summary The hub that the widgets of a page belong to.
 * @tagname npq-hub
 * @slot - The widgets it wraps, if any.
 * @event {DataRefusedEvent} npq-data-refused - The hub's own file could not be used; the built-in facts stand.
 * @status stable
 * @since 1.0.0
 */
export class HubElement extends LitElement {
  static override styles = wrapperStyles;

  static override properties = {
    hub: {},
    name: {},
    actionUrl: { attribute: 'action-url' },
    actionLabel: { attribute: 'action-label' },
    email: {},
    providers: {},
    src: {},
    schools: {},
    nextStart: { attribute: 'next-start' },
    applyBy: { attribute: 'apply-by' },
    inPersonDays: { attribute: 'in-person-days' },
    venue: {},
    places: {},
    accent: {},
    theme: {},
    radius: {},
    density: {},
    data: { attribute: false },
  };

  /** Area codes of the hub, comma between: `EE5` or `EE5,EE6`. */
  hub = '';
  /** The hub's own name, as visitors know it. */
  name = '';
  /** Where the hub wants visitors to go next: an https, mailto or tel link. */
  actionUrl = '';
  /** What that link says. */
  actionLabel = '';
  /** The hub's address for questions. */
  email = '';
  /** Lead providers that the hub works with: identifiers, comma between. */
  providers = '';
  /** Address of a file in which the hub states its own dates, places and prices. */
  src = '';
  /** Folder of an index of schools, in place of the built-in one: `https://files.hub.example/schools/`. */
  schools = '';
  /** Day on which its next courses start: `2027-01-19`. */
  nextStart = '';
  /** Last day to apply for them: `2027-01-08`. */
  applyBy = '';
  /** How many days of a course are in person: `4`. */
  inPersonDays = '';
  /** Where those days are. */
  venue = '';
  /** `open`, `waiting list` or `full`. */
  places = '';
  /** One CSS colour, such as `#7a1f5c`, from which its widgets make their palette. */
  accent = '';
  /** `light`, `dark`, or `host` to follow the page. Light when empty. */
  theme: '' | 'light' | 'dark' | 'host' = '';
  /** How round the corners of its widgets are, as a CSS length up to 24 pixels: `0`, `12px`. 6 pixels when empty. */
  radius = '';
  /** `compact`, `normal` or `roomy`: the room between things. Normal when empty. */
  density: '' | 'compact' | 'normal' | 'roomy' = '';
  /** Facts by slice name and words by message key, in place of the built-in ones. */
  data: HubData | undefined;

  #own: HubStore | undefined;
  /** What it states of itself, once that has come. */
  #stated: HubOwn | undefined;
  #reading: Promise<HubOwn | undefined> | undefined;

  /** A website's editor may put no-break spaces or curly quotes around a value. A name and a label are text: they stay. */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const isText = /^(?:name|action-label|venue)$/.test(name);
    super.attributeChangedCallback(name, before, value && !isText ? bareText(value) : value);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('context-request', this.#onFirstRequest);
    // Widgets inside may have been upgraded before us and asked the document.
    documentStore().release(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('context-request', this.#onFirstRequest);
    this.#own?.disconnect();
    this.#own = undefined;
    documentStore().giveBack(this);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.size) this.#publish();
    if (OWN.some((name) => changed.has(name) && (this[name] || changed.get(name)))) void this.#state();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** The identity as the widgets see it: frozen, with what is not usable left out. */
  get identity(): HubIdentity {
    const { name, actionUrl, actionLabel, email } = this;
    const areas = splitList(this.hub.toUpperCase());
    const link = safeLink(actionUrl);
    const badArea = areas.find((code) => !AREA_CODE.test(code));
    if (badArea) warn(this, 'hub', badArea);
    if (actionUrl && !link) warn(this, 'action-url', actionUrl);
    if (email && !isEmail(email)) warn(this, 'email', email);
    return Object.freeze({
      areas: areas.filter((code) => AREA_CODE.test(code)),
      name: name.trim(),
      actionUrl: link,
      actionLabel: actionLabel.trim(),
      email: isEmail(email) ? email : '',
      providers: splitList(this.providers),
      schools: this.schools,
      accent: this.accent,
      theme: this.theme,
      radius: this.radius,
      density: this.density,
    });
  }

  get #values(): ReadonlyMap<unknown, unknown> {
    return new Map<unknown, unknown>([
      [hubContext, this.identity],
      [dataContext, this.#stated ? { ...this.data, own: this.#stated } : this.data],
    ]);
  }

  /** A widget inside is on its way: it will ask this hub, which then has nothing to do with the rest of the page. */
  get #wraps(): boolean {
    return [...this.querySelectorAll('[data-npq],:not(:defined)')].some(
      (inside) => inside.matches('[data-npq]') || inside.localName.startsWith('npq-'),
    );
  }

  /** Few hubs state anything: what reads it comes when one does. */
  async #state(): Promise<void> {
    const reading = import('./read-own.js').then(({ ownOf }) => ownOf(this));
    this.#reading = reading;
    const stated = await reading.catch(() => sayOnce('what <npq-hub> states of itself could not be loaded.'));
    // Something else has been stated while this was on its way.
    if (reading !== this.#reading) return;
    this.#stated = stated ?? undefined;
    this.#publish();
  }

  #publish(): void {
    const values = this.#values;
    if (this.#own) for (const [context, value] of values) this.#own.set(context, value);
    else if (this.isConnected && !this.#wraps && !documentStore().lend(this, values)) {
      sayOnce('two empty <npq-hub> tags: the first one counts.');
    }
  }

  #onFirstRequest = (event: Event): void => {
    if (this.#own || event.composedPath()[0] === this) return;
    const store = new HubStore(this);
    for (const [context, value] of this.#values) store.set(context, value);
    if (!store.answer(event)) return;
    store.connect();
    this.#own = store;
    documentStore().giveBack(this);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'npq-hub': HubElement;
  }
}
