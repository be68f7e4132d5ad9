import { findCourse, type CourseSummary } from '@npq-widgets/data';
import type { FoundHubs, HubAreasSlice, HubsResult, PlaceSlices } from '@npq-widgets/data/finder';
import { hubAreaLoaders, loadCohorts, loadDistricts, loadOutcodes, loadProviders, loadTowns } from '@npq-widgets/data/slices';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { courseSelect } from '../base/course-select.js';
import { LoadController } from '../base/load-controller.js';
import { NpqElement } from '../base/npq-element.js';
import { sayOnce } from '../base/page.js';
import { PlaceFoundEvent } from './events.js';
import { START, reduce, type FinderAction } from './finder-state.js';
import { hubPanel, regionSlices } from './hub-panel.js';
import { FINDER_WORDS, type FinderKey } from './messages.js';
import { errorSummary, placeForm } from './place-form.js';
import { finderStyles } from './provider-finder.styles.js';
import type { ProviderAsk, ProviderKit } from './provider-panel.js';
import type { ProviderKey } from './provider-messages.js';
import type { ResultKey } from './result-messages.js';
import type { ResultKit, ShownResult } from './result-panel.js';

type Key = FinderKey | ResultKey | ProviderKey;

/** `autumn-2026`. */
const isCohort = (text: string): boolean => /^(?:spring|autumn)-\d{4}$/.test(text);

/** An answer that is complete; while something is on its way there is none. */
interface Answer extends ShownResult {
  readonly found: FoundHubs | undefined;
  /** What is wrong with what was typed; else empty. */
  readonly error: string;
}

/**
 * From a postcode, outward code, town or district to the teaching school hubs of that area, each with its reason; and
 * from a course and a start to the lead providers. What is typed is looked up in the page and goes nowhere.
 *
 * @summary Which teaching school hub serves a place, and who leads an NPQ.
 * @tagname npq-provider-finder
 * @event {PlaceFoundEvent} npq-place-found - A search found hub areas: area and district codes, never what was typed.
 * @status stable
 * @since 0.1.0
 */
export class ProviderFinderElement extends NpqElement<Key> {
  static override styles = [NpqElement.styles, finderStyles];

  static override properties = { cohort: {}, state: { state: true } };

  /** Cohort to start with, such as `autumn-2026`. The next one when empty. The visitor's later choice wins. */
  cohort = '';

  protected state = START;

  readonly #places = new LoadController(this, this.placeLoaders(), (name) => (name === 'search' ? undefined : this.given(name as 'districts')));
  readonly #leaders = new LoadController(this, this.leaderLoaders(), (name) => (name === 'panel' ? undefined : this.given(name as 'providers')));
  #words: Readonly<Record<string, string>> = FINDER_WORDS;
  #answer: Answer | undefined;
  /** The last question that was answered aloud. */
  #told = 0;
  #isListDue = false;

  /** The words of an answer come with the answer: until then nothing asks for them. */
  protected override get ownWords(): Readonly<Record<Key, string>> {
    return this.#words;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { cohort } = this;
    if (cohort && !isCohort(cohort)) this.warn('cohort', cohort, 'is not a cohort such as autumn-2026, so the next one is shown');
    this.#answer = this.state.query === undefined ? undefined : this.#lookUp(this.state.query);
  }

  protected override updated(): void {
    const { asked } = this.state;
    if (!this.#answer || this.#told === asked) return;
    this.#told = asked;
    const { found, error } = this.#answer;
    void this.focusOn(error ? '#problem' : '.answer [role=heading]');
    if (!found) return;
    const districts = [...new Set(found.areas.flatMap((area) => area.districts.map(({ code }) => code)))];
    this.dispatchEvent(new PlaceFoundEvent({ areas: found.areas.map(({ area }) => area), districts }));
  }

  protected override face(): TemplateResult {
    const error = this.#answer?.error ?? '';
    return html`${this.heading(this.say('FINDER_HEADING'))}
      ${error ? errorSummary(error, this.#say, this.heading(this.say('FINDER_PROBLEM'), 1)) : nothing}
      ${this.#hubFace() ?? html`<p>${this.say('FINDER_INTRO')}</p>`}
      ${placeForm({
        typed: this.state.typed, error, say: this.#say,
        onSubmit: (typed) => this.#act({ type: 'submitted', typed }),
        onFocus: () => this.#places.prefetch('search', 'districts'),
      })}
      ${this.#answerFace()} ${this.#leadersFace()}`;
  }

  /** What a search brings when it first needs it. Apart, so that a test can hold it back or refuse it, as a network does. */
  protected placeLoaders() {
    return { ...hubAreaLoaders, districts: loadDistricts, outcodes: loadOutcodes, towns: loadTowns, search: () => import('./place-search.js') };
  }

  /** The same for the list of lead providers. */
  protected leaderLoaders() {
    return { providers: loadProviders, cohorts: loadCohorts, panel: () => import('./provider-panel.js') };
  }

  /** Whose page this is, before anything is looked for; undefined when no hub with an area said so. */
  #hubFace(): TemplateResult | undefined {
    const { hub } = this;
    if (!hub?.areas.length) return undefined;
    const regions = this.#regions(hub.areas);
    const unknown = regions && hub.areas.filter((area) => !Object.values(regions).some(({ hubs }) => hubs.some(({ id }) => id === area)));
    for (const area of unknown ?? []) sayOnce(`<npq-hub hub="${area}"> is not a hub area we know, so the finder leaves it out.`);
    return hubPanel(hub, Object.values(regions ?? {}), this.#say);
  }

  #answerFace(): TemplateResult | typeof nothing {
    if (this.state.query === undefined) return nothing;
    if (!this.#answer) return html`<div class="answer">${this.waiting(this.#places)}</div>`;
    const search = this.#places.need('search')?.search;
    if (!search) return nothing;
    return html`${search.errorHelp(this.#answer.result, this.#resultKit)} ${search.resultPanel(this.#answer, this.#resultKit)}`;
  }

  #leadersFace(): TemplateResult {
    const course = this.chosenCourse;
    const title = course ? this.say('FINDER_PROVIDERS_OF', { course: `${course.name} (${course.short})` }) : this.say('FINDER_PROVIDERS');
    return html`<div class="leaders">
      ${this.heading(title, 1)} ${course ? nothing : html`<p>${this.say('FINDER_PROVIDERS_INTRO')}</p>`}
      ${this.#list(course)}
    </div>`;
  }

  #courseField(chosen: CourseSummary | undefined): TemplateResult {
    const { course, courses } = this;
    const unknown = course && !chosen && !findCourse(courses, course) ? { unknown: course } : {};
    const select = courseSelect({
      courses, value: chosen?.id ?? '', ...unknown,
      say: (key, values) => this.say(key, values),
      onChoose: (id) => this.#onChoose({ course: id }),
    });
    // What the list needs is on its way before the choice is made.
    return html`<div @focusin=${() => this.#leaders.prefetch('providers', 'cohorts', 'panel')}>${select}</div>`;
  }

  #list(course: CourseSummary | undefined): TemplateResult {
    const courseField = course && this.courseOnly ? nothing : this.#courseField(course);
    if (!course) return html`<div class="asks">${courseField}</div>`;
    const loaded = this.#leaders.need('providers', 'cohorts', 'panel');
    if (!loaded) return html`<div class="asks">${courseField}</div>${this.waiting(this.#leaders)}`;
    const { providers, cohorts, panel } = loaded;
    this.#words = { ...this.#words, ...panel.PROVIDER_WORDS };
    this.#warnOfProviders(providers.providers.map(({ id }) => id));
    const ask = this.#ask(course, cohorts);
    if (this.#isListDue) {
      this.#isListDue = false;
      queueMicrotask(() => this.announce(panel.saidProviders(ask, providers, this.#providerKit)));
    }
    return html`<div class="asks">${courseField} ${panel.cohortField(ask, this.#providerKit)}</div>
      ${panel.providerPanel(ask, providers, this.#providerKit)}`;
  }

  #ask(course: CourseSummary, cohorts: ProviderAsk['cohorts']): ProviderAsk {
    const { cohort: own, hub } = this;
    const isKnown = isCohort(own);
    const chosen = this.choices.value?.cohort;
    const cohort = chosen && isCohort(chosen) ? chosen : isKnown ? own : (cohorts[0]?.id ?? '');
    const areas = this.#answer?.found?.areas.map(({ area }) => area) ?? hub?.areas ?? [];
    return {
      course, courses: this.courses, cohort, cohorts,
      unknownCohort: isKnown || chosen ? '' : own,
      seed: `${areas.join(',')}|${this.today}`,
      hub: hub && { name: hub.name, providers: hub.providers },
    };
  }

  #warnOfProviders(known: readonly string[]): void {
    for (const id of this.hub?.providers ?? []) {
      if (!known.includes(id)) sayOnce(`<npq-hub providers="${id}"> is not a lead provider we know, so the finder leaves it out.`);
    }
  }

  /** The regions of hub areas by slice name, once they are all there. */
  #regions(areas: readonly string[]): Record<string, HubAreasSlice> | undefined {
    const names = regionSlices(areas);
    return names.length ? this.#places.need(...names) : {};
  }

  #lookUp(query: NonNullable<typeof this.state.query>): Answer | undefined {
    const { side, typed } = this.state;
    const bare = { groups: [], regions: {}, sources: {}, readAs: '', side, found: undefined };
    if (query === '' || (typeof query === 'string' && !query.trim())) {
      return { ...bare, result: { outcome: 'empty' }, error: this.say('FINDER_EMPTY') };
    }
    const search = this.#places.need('search')?.search;
    if (!search) return undefined;
    this.#words = { ...this.#words, ...search.RESULT_WORDS };
    const place = typeof query === 'string' ? search.parsePlace(query) : query;
    const names = search.slicesForPlace(place);
    const slices: Partial<PlaceSlices> | undefined = names.length ? this.#places.need(...names) : {};
    if (!slices) return undefined;
    const { districts, outcodes, towns } = slices;
    const result: HubsResult = search.lookUp(place, districts && { districts, outcodes, towns });
    const found = search.hubsShown(result, side);
    const regions = this.#regions(found?.areas.map(({ area }) => area) ?? []);
    if (!regions) return undefined;
    const corrected = 'corrected' in place && place.corrected;
    return {
      result, side, found, regions,
      groups: found ? search.groupHubs(found.areas, Object.values(regions).flatMap(({ hubs }) => hubs)) : [],
      sources: { ...outcodes?.sources, ...towns?.sources, ...(found?.shared.length ? districts?.sources : {}) },
      readAs: corrected ? this.say('RESULT_READ_AS', { typed, code: place.code }) : '',
      error: search.errorOf(result, this.#say),
    };
  }

  readonly #say = (key: Key, values?: Readonly<Record<string, string | number>>): string => this.say(key, values);

  get #resultKit(): ResultKit {
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
