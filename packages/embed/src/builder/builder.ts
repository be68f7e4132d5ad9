import { isBareAddress, platformNames } from '../snippets/index.js';
import { AreaPicker } from './area-picker.js';
import { choiceOfHash, hashOfChoice, type Choice, type ChoiceKey } from './choice.js';
import { Controls } from './controls.js';
import { byId, choiceLabel, make, openOnPaper } from './dom.js';
import { loadFacts, type BuilderFacts } from './facts.js';
import { FieldErrors } from './field-errors.js';
import { hasField, orderOf, previewOrder, problemsOf, type Order, type Problem } from './order.js';
import { explainAccent } from './palette.js';
import { showPalette } from './palette-view.js';
import { PLATFORM_CHOICES } from './platform-choices.js';
import { PreviewPane } from './preview-pane.js';
import { Results } from './results.js';
import { loadHashes, type Served } from './served.js';
import { showPage, startPage } from './start-page.js';
import { splitList } from '../snippets/checks.js';

/** A preview, and the address, follow when a person stops typing for so long. */
const PAUSE_MS = 300;
/** What the colour picker starts from. */
const OUR_ACCENT = '#0b5a73';

/** The page that is being built with, once its facts are there. */
class Builder {
  readonly #facts: BuilderFacts;
  readonly #controls = new Controls(byId('choose', HTMLFormElement));
  readonly #errors = new FieldErrors<ChoiceKey>(this.#controls);
  readonly #areas: AreaPicker;
  readonly #results = new Results();
  readonly #preview: PreviewPane;
  #served: Served;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Folders elsewhere that the person who sits here has agreed to; no address can hold them. */
  readonly #trusted = new Set<string>();

  /** @param shared whether pages of other origins may have the scripts */
  constructor(facts: BuilderFacts, served: Served, shared: boolean) {
    this.#facts = facts;
    this.#preview = new PreviewPane(shared, () => this.#update(false));
    this.#served = served;
    this.#areas = new AreaPicker(facts.areas);
    this.#fill();
    this.#open();
    this.#listen();
  }

  #fill(): void {
    const { known, cohorts, providers } = this.#facts;
    byId('platforms').append(
      ...platformNames.map((name) => choiceLabel('radio', 'platform', name, ...PLATFORM_CHOICES[name])),
    );
    byId('providers').append(
      ...providers.map(({ id, name }) => choiceLabel('checkbox', 'providers', id, name)),
    );
    byId('course').append(
      make('option', { value: '' }, 'The visitor chooses'),
      ...known.courses.map(({ id, title }) => make('option', { value: id }, title)),
    );
    byId('cohort').append(
      make('option', { value: '' }, 'The next one'),
      ...cohorts.map(({ id, label }) => make('option', { value: id }, label)),
    );
    byId('own-base').textContent = this.#served.base;
    byId('version').textContent = this.#served.version;
  }

  #listen(): void {
    const form = byId('choose');
    form.addEventListener('input', () => this.#update(true));
    form.addEventListener('change', () => this.#update(false));
    mendAddress(byId('action-url', HTMLInputElement));
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('hashchange', () => this.#open());
    byId('print').addEventListener('click', () => print());
    openOnPaper(byId('results'));
    const picker = byId('accent-picker', HTMLInputElement);
    picker.addEventListener('input', () => {
      byId('accent', HTMLInputElement).value = picker.value;
    });
    document.addEventListener('click', (event) => lead(event));
  }

  /** Takes the choice from the address. */
  #open(): void {
    const choice = choiceOfHash(location.hash);
    const codes = [...new Set(splitList(choice.hub.toUpperCase()))];
    const course = this.#facts.known.getCourse(choice.course)?.id ?? choice.course;
    this.#areas.show(codes);
    this.#controls.choice = { ...choice, hub: codes.join(','), course };
    for (const more of document.querySelectorAll<HTMLDetailsElement>('#choose details')) {
      const keys = [...more.querySelectorAll<HTMLElement>('[data-field]')].map(
        ({ dataset }) => dataset['field'] as ChoiceKey,
      );
      more.open ||= keys.some((key) => choice[key] !== '');
    }
    this.#update(false);
  }

  #update(isTyping: boolean): void {
    const { choice } = this.#controls;
    this.#showFields(choice);
    if (choice.release && !this.#served.hashes) void this.#bringHashes();
    const problems = this.#problems(choice);
    this.#errors.show(problems, isTyping);
    const accent = problems.some(({ key }) => key === 'accent') ? '' : choice.accent;
    showPalette(byId('palette'), accent, choice.theme);
    byId('accent-picker', HTMLInputElement).value = explainAccent(accent, '')?.[0]?.typed ?? OUR_ACCENT;
    if (problems.length) this.#results.refuse(problems, (key) => this.#controls.lead(key));
    else this.#offer(orderOf(choice, this.#facts.known, this.#served));
    this.#results.showLink(addressOf(choice));
    byId('to-dates', HTMLAnchorElement).href = `dates.html${hashOfChoice(choice)}`;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#follow(choice, problems), isTyping ? PAUSE_MS : 0);
  }

  #problems(choice: Choice): Problem[] {
    const problems = problemsOf(choice, this.#facts.known, this.#served);
    const isColour = !choice.accent.trim() || CSS.supports('color', choice.accent.trim());
    if (isColour || problems.some(({ key }) => key === 'accent')) return problems;
    return [
      ...problems,
      {
        key: 'accent',
        sentence: `"${choice.accent}" is not a colour that a browser knows. Give one such as #7a1f5c.`,
      },
    ];
  }

  /** What loads code from elsewhere is copied once a person has seen from where, and said so. */
  #offer(order: Order): void {
    const { elsewhere } = order;
    if (elsewhere === undefined || this.#trusted.has(elsewhere.folder)) return this.#results.show(order);
    this.#results.ask(elsewhere, () => {
      this.#trusted.add(elsewhere.folder);
      this.#update(false);
      byId('results').focus();
    });
  }

  /** Fields that the widget does not have keep what they hold, for when another is chosen. */
  #showFields(choice: Choice): void {
    for (const key of ['cohort', 'layout'] as const) {
      const field = this.#controls.field(key);
      if (field) field.hidden = !hasField(choice.widget, key);
    }
  }

  async #bringHashes(): Promise<void> {
    const hashes = await loadHashes(this.#served);
    this.#served = { ...this.#served, hashes };
    this.#update(false);
  }

  /** The address and the preview. */
  #follow(choice: Choice, problems: readonly Problem[]): void {
    history.replaceState(null, '', addressOf(choice));
    const { known } = this.#facts;
    const order = problems.length ? undefined : previewOrder(choice, known, this.#served);
    this.#preview.show(order, choice);
  }
}

/** Writes `https://` before an address that was typed as people say it, when its field is left. */
function mendAddress(input: HTMLInputElement): void {
  input.addEventListener('change', () => {
    if (isBareAddress(input.value)) input.value = `https://${input.value.trim()}`;
  });
}

/** Follows a link inside this page without touching the hash, which holds the choices. */
function lead(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  const place = document.getElementById(link.hash.slice(1));
  place?.focus();
  place?.scrollIntoView();
}

/** The address of this page with the choice in it. */
function addressOf(choice: Choice): string {
  const url = new URL(location.href);
  url.hash = hashOfChoice(choice);
  return url.href;
}

void startPage(
  'A part of this page did not arrive. What you chose is kept in its address.',
  async ({ served, shared }) => {
    const facts = await loadFacts();
    showPage();
    new Builder(facts, served, shared);
  },
);
