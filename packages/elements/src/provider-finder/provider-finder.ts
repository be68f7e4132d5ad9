import { getCourse, type CourseSummary } from '@npq-widgets/data';
import type { HubAreasSlice, PlaceChoice } from '@npq-widgets/data/finder';
import hubAreas from '@npq-widgets/data/slices/families/hub-areas';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { courseSelect } from '../ui/course-select.js';
import { LoadController } from '../core/load-controller.js';
import { NpqElement } from '../core/npq-element.js';
import { isCohort } from './cohort.js';
import { PlaceFoundEvent } from './events.js';
import { START, reduce, type FinderAction } from './finder-state.js';
import type { HubKey } from './hub-panel.js';
import type { Kit } from './kit.js';
import { FINDER_WORDS, type FinderKey } from './messages.js';
import { placeForm } from './place-form.js';
import { finderStyles } from './provider-finder.styles.js';
import type { Answer } from './place-search.js';
import type { ProviderKit } from './provider-panel.js';
import type { ProviderKey } from './provider-messages.js';
import type { ResultKey } from './result-messages.js';
import type { AnswerKit } from './result-panel.js';
import { warn } from '../core/attributes.js';

type Key = FinderKey | HubKey | ResultKey | ProviderKey;

type HubAreaSliceName = keyof typeof hubAreas;

const isSliceName = (name: string): name is HubAreaSliceName => name in hubAreas;

/** The slices that hold these hub areas: one a region, by the letters of the code. `EE5` is in `hub-areas-ee`. */
function regionSlices(areas: readonly string[]): HubAreaSliceName[] {
  const names = areas.map((area) => `hub-areas-${area.replace(/\d+$/, '').toLowerCase()}`);
  return [...new Set(names)].filter(isSliceName);
}

/**
 * From a postcode, outward code, town or district to the teaching school hubs of that area, each with its reason; and
 * from a course and a start to the lead providers. What is typed is looked up in the page and goes nowhere.
 *
 * @summary Which teaching school hub serves a place, and who leads an NPQ.
 * @tagname npq-provider-finder
 * @event {PlaceFoundEvent} npq-place-found - A search found hub areas: area and district codes, never what was typed.
 * @status stable
 * @since 1.0.0
 */
export class ProviderFinderElement extends NpqElement<Key> {
  static override styles = [NpqElement.styles, finderStyles];

  static override properties = { cohort: {}, state: { state: true } };

  /** Cohort to start with, such as `autumn-2026`. The next one when empty. The visitor's later choice wins. */
  cohort = '';

  protected state = START;
  protected override readonly ownWords = FINDER_WORDS;

  readonly #places = new LoadController(this, this.placeLoaders(), (name) =>
    /^(?:search|hub)$/.test(name) ? undefined : this.given(name as 'districts'),
  );
  readonly #leaders = new LoadController(this, this.leaderLoaders(), (name) =>
    name === 'panel' ? undefined : this.given(name as 'providers'),
  );
  #answer: Answer | undefined;
  /** The last question that was answered aloud. */
  #told = 0;
  #isListDue = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { cohort } = this;
    if (cohort && !isCohort(cohort)) warn(this, 'cohort', cohort);
    const { query } = this.state;
    this.#answer = query === undefined ? undefined : this.#lookUp(query);
  }

  protected override updated(): void {
    const { asked } = this.state;
    if (!this.#answer || this.#told === asked) return;
    this.#told = asked;
    const { found, error } = this.#answer;
    void this.focusOn(error ? '#problem' : '.answer [role=heading]');
    const search = found && this.#places.need('search')?.search;
    if (search) this.dispatchEvent(new PlaceFoundEvent(search.idsOf(found)));
  }

  protected override face(): TemplateResult {
    const error = this.#answer?.error ?? '';
    return html`${this.heading(this.say('FINDER_HEADING'))} ${error ? this.#summary(error) : nothing}
      <p>${this.say('FINDER_INTRO')}</p>
      ${placeForm({
        typed: this.state.typed,
        error,
        say: this.#say,
        onSubmit: (typed) => this.#act({ type: 'submitted', typed }),
        onFocus: () => this.#places.prefetch('search', 'districts'),
      })}
      ${this.#answerFace()} ${this.#leadersFace()}`;
  }

  /** What a search brings when it first needs it. Apart, so that a test can hold it back or refuse it, as a network does. */
  protected placeLoaders() {
    return {
      ...hubAreas,
      districts: () => import('@npq-widgets/data/slices/districts'),
      outcodes: () => import('@npq-widgets/data/slices/outcodes'),
      towns: () => import('@npq-widgets/data/slices/towns'),
      search: () => import('./place-search.js'),
      hub: () => import('./hub-panel.js'),
    };
  }

  /** The same for the list of lead providers. */
  protected leaderLoaders() {
    return {
      providers: () => import('@npq-widgets/data/slices/providers'),
      cohorts: () => import('@npq-widgets/data/slices/cohorts'),
      panel: () => import('./provider-panel.js'),
    };
  }

  #summary(error: string): TemplateResult | undefined {
    const title = this.say('RESULT_PROBLEM');
    return this.#places.need('search')?.search.errorSummary(error, title, this.heading(title, 1));
  }

  #answerFace(): TemplateResult | typeof nothing {
    if (this.state.query === undefined) return this.#hubFace();
    const search = this.#answer && this.#places.need('search')?.search;
    if (!this.#answer || !search) return html`<div class="answer">${this.waiting(this.#places)}</div>`;
    return html`${search.errorHelp(this.#answer.result, this.#resultKit)}
    ${search.resultPanel(this.#answer, this.#resultKit)}`;
  }

  /** Whose page this is, before anything is looked for. Nothing where no hub said which area it has, or until that is known. */
  #hubFace(): TemplateResult | typeof nothing {
    const { hub } = this;
    const regions = hub?.areas.length ? this.#regions(hub.areas) : undefined;
    const panel = regions && this.#places.need('hub')?.hub;
    if (!hub || !regions || !panel) {
      if (hub?.areas.length) this.isUnfinished = !this.#places.failed;
      return nothing;
    }
    this.learn(panel.HUB_WORDS);
    return panel.hubPanel(hub, Object.values(regions), this.#resultKit);
  }

  #leadersFace(): TemplateResult {
    const course = this.chosenCourse;
    const title = course
      ? this.say('FINDER_PROVIDERS_OF', { course: `${course.name} (${course.short})` })
      : this.say('FINDER_PROVIDERS');
    return html`<div class="leaders">
      ${this.heading(title, 1)} ${course ? nothing : html`<p>${this.say('FINDER_PROVIDERS_INTRO')}</p>`}
      ${this.#list(course)}
    </div>`;
  }

  #courseField(chosen: CourseSummary | undefined): TemplateResult {
    const { course, courses } = this;
    const unknown = course && !chosen && !getCourse(courses, course) ? { unknown: course } : {};
    const select = courseSelect({
      courses,
      value: chosen?.id ?? '',
      ...unknown,
      say: (key, values) => this.say(key, values),
      onChoose: (id) => this.#onChoose({ course: id }),
    });
    // What the list needs is on its way before the choice is made.
    return html`<div @focusin=${() => this.#leaders.prefetch('providers', 'cohorts', 'panel')}>
      ${select}
    </div>`;
  }

  #list(course: CourseSummary | undefined): TemplateResult {
    const courseField = course && this.courseOnly ? nothing : this.#courseField(course);
    if (!course) return html`<div class="asks">${courseField}</div>`;
    const loaded = this.#leaders.need('providers', 'cohorts', 'panel');
    if (!loaded)
      return html`<div class="asks">${courseField}</div>
        ${this.waiting(this.#leaders)}`;
    const { providers, cohorts, panel } = loaded;
    this.learn(panel.PROVIDER_WORDS, panel.providerStyles);
    const ask = panel.askFor({
      course,
      courses: this.courses,
      cohorts,
      given: this.cohort,
      chosen: this.choices.cohort,
      hub: this.hub,
      today: this.today,
      areas: this.#answer?.found?.areas.map(({ area }) => area),
      known: providers.providers,
    });
    if (this.#isListDue) {
      this.#isListDue = false;
      queueMicrotask(() => this.announce(panel.saidProviders(ask, providers, this.#providerKit)));
    }
    return html`<div class="asks">${courseField} ${panel.cohortField(ask, this.#providerKit)}</div>
      ${panel.providerPanel(ask, providers, this.#providerKit)}`;
  }

  /** The regions of hub areas by slice name, once they are all there. */
  #regions(areas: readonly string[]): Record<string, HubAreasSlice> | undefined {
    const names = regionSlices(areas);
    return names.length ? this.#places.need(...names) : {};
  }

  #lookUp(query: string | PlaceChoice): Answer | undefined {
    const search = this.#places.need('search')?.search;
    if (!search) return undefined;
    this.learn(search.RESULT_WORDS, search.resultStyles);
    const bring = {
      places: (names: readonly ('districts' | 'outcodes' | 'towns')[]) =>
        names.length ? this.#places.need(...names) : {},
      regions: (areas: readonly string[]) => this.#regions(areas),
    };
    return search.answerTo(query, this.state, bring, this.#say);
  }

  readonly #say = (key: Key, values?: Readonly<Record<string, string | number>>): string =>
    this.say(key, values);

  get #resultKit(): AnswerKit & Kit<HubKey> {
    return {
      say: this.#say,
      heading: (text, depth, focusable) => this.heading(text, depth, focusable),
      pageAreas: this.hub?.areas ?? [],
      providers: this.#answer?.found?.areas.length ? this.#leaders.need('providers')?.providers : undefined,
      onChoose: (choice) => this.#act({ type: 'chosen', choice }),
      onSide: (side) => this.#act({ type: 'side-said', side }),
      isPast: (slice, reviewBy) => this.isPastReview(slice, reviewBy),
    };
  }

  readonly #providerKit: ProviderKit = {
    say: this.#say,
    heading: (text, depth) => this.heading(text, depth),
    onCohort: (cohort) => this.#onChoose({ cohort }),
    isPast: (slice, reviewBy) => this.isPastReview(slice, reviewBy),
  };

  #act(action: FinderAction): void {
    this.state = reduce(this.state, action);
    this.announce(this.say('FINDER_LOOKING'));
  }

  #onChoose(choices: { readonly course: string } | { readonly cohort: string }): void {
    this.#isListDue = true;
    this.choose(choices);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'npq-provider-finder': ProviderFinderElement;
  }
}
