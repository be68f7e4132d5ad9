import { findProviders, type ProvidersResult } from '@npq-widgets/data/finder';
import type { CohortSummary, CourseSummary, ProvidersSlice, ProviderSummary } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../ui/dates.js';
import type { HubIdentity } from '../core/contexts.js';
import { sayOnce } from '../core/page-registry.js';
import { sourceLine } from '../ui/source-line.js';
import { isCohort } from './cohort.js';
import { listed, type Kit } from './kit.js';
import type { ProviderKey } from './provider-messages.js';

export { PROVIDER_WORDS } from './provider-messages.js';
export { providerStyles } from './provider-panel.styles.js';

export interface ProviderKit extends Kit<ProviderKey> {
  readonly onCohort: (cohort: string) => void;
  readonly isPast: (slice: string, reviewBy: string) => boolean;
}

/** What the element knows when a list is wanted. */
interface Wanted {
  readonly course: CourseSummary;
  readonly courses: readonly CourseSummary[];
  /** The cohorts to choose from. */
  readonly cohorts: readonly CohortSummary[];
  /** The cohort that the page gave, and the visitor's choice. */
  readonly given: string;
  readonly chosen: string | undefined;
  readonly hub: HubIdentity | undefined;
  readonly today: string;
  /** Hub areas that a search found. */
  readonly areas: readonly string[] | undefined;
  readonly known: readonly ProviderSummary[];
}

/** What the list is asked for. */
export interface ProviderAsk extends Pick<Wanted, 'course' | 'courses' | 'cohorts' | 'hub'> {
  /** The cohort in force. */
  readonly cohort: string;
  /** A start that the page asked for and we do not know; else empty. */
  readonly unknownCohort: string;
  /** What the lot is drawn from: the place that was found, or the hub's own areas, and the day. */
  readonly seed: string;
}

/** The visitor's start comes before the page's, the page's before the next one. Providers nobody knows are told once. */
export function askFor({
  course,
  courses,
  cohorts,
  given,
  chosen,
  hub,
  today,
  areas,
  known,
}: Wanted): ProviderAsk {
  for (const id of hub?.providers ?? []) {
    if (!known.some((one) => one.id === id))
      sayOnce(`<npq-hub providers="${id}"> is not a lead provider we know, so the finder leaves it out.`);
  }
  const cohort = [chosen, given, cohorts[0]?.id].find((one) => one && isCohort(one)) ?? '';
  return {
    course,
    courses,
    cohorts,
    cohort,
    hub,
    unknownCohort: given && !chosen && !isCohort(given) ? given : '',
    seed: `${(areas ?? hub?.areas ?? []).join(',')}|${today}`,
  };
}

/** `autumn-2026` → `Autumn 2026`. */
const plainCohort = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replace('-', ' ');

const labelOf = (id: string, cohorts: readonly CohortSummary[]): string =>
  cohorts.find((one) => one.id === id)?.label ?? plainCohort(id);

/** Inside a sentence a cohort is no name: `autumn 2026`. */
const inSentence = (id: string): string => plainCohort(id).toLowerCase();

/** When to start: the next cohorts, and any other that is in force. */
export function cohortField(
  { cohort, cohorts, unknownCohort }: ProviderAsk,
  { say, onCohort }: ProviderKit,
): TemplateResult {
  const ids = cohorts.map(({ id }) => id);
  const options = ids.includes(cohort) ? ids : [...ids, cohort];
  return html`<div class="field">
    <label for="cohort">${say('PROVIDER_COHORT')}</label>
    ${unknownCohort
      ? html`<p class="hint" id="cohort-unknown">
          ${say('PROVIDER_COHORT_UNKNOWN', { value: unknownCohort })}
        </p>`
      : nothing}
    <select
      id="cohort"
      aria-describedby=${unknownCohort ? 'cohort-unknown' : nothing}
      @change=${(event: Event) => onCohort((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        (id) => html`<option value=${id} .selected=${id === cohort}>${labelOf(id, cohorts)}</option>`,
      )}
    </select>
  </div>`;
}

function providerLine(
  { name, also = [], website, websiteConfidence }: ProviderSummary,
  { say }: ProviderKit,
): TemplateResult {
  // A name that holds the one above it would say it twice.
  const others = also.filter((one) => !one.includes(name));
  const title = website ? html`<a href=${website}>${name}</a>` : name;
  const unsure = websiteConfidence
    ? html` <span class="unsure">(${say('PROVIDER_ADDRESS')})</span>`
    : nothing;
  return html`<li>
    <strong>${title}</strong>${unsure}
    ${others.length
      ? html`<span class="also">${say('PROVIDER_ALSO', { names: others.join('; ') })}</span>`
      : nothing}
  </li>`;
}

const providerList = (providers: readonly ProviderSummary[], kit: ProviderKit) =>
  html`<ul class="providers">
    ${providers.map((one) => providerLine(one, kit))}
  </ul>`;

/** The hub's own providers stand apart under the hub's name: what it says of itself is not DfE's. */
function lists(
  providers: readonly ProviderSummary[],
  { hub }: ProviderAsk,
  slice: ProvidersSlice,
  kit: ProviderKit,
): TemplateResult {
  const { say } = kit;
  const named = providers.filter(({ id }) => hub?.providers.includes(id));
  const absent = slice.providers.filter(
    ({ id }) => hub?.providers.includes(id) && !providers.some((one) => one.id === id),
  );
  const others = providers.filter((one) => !named.includes(one));
  return html`${named.length
    ? html`<p class="label">
          ${hub?.name ? say('PROVIDER_NAMED', { hub: hub.name }) : say('PROVIDER_NAMED_BY_PAGE')}
        </p>
        ${providerList(named, kit)}
        ${others.length ? html`<p class="label">${say('PROVIDER_OTHERS')}</p>` : nothing}`
    : nothing}
  ${others.length ? providerList(others, kit) : nothing}
  ${absent.length
    ? html`<p>${say('PROVIDER_NOT_LISTED', { names: listed(absent.map(({ name }) => name)) })}</p>`
    : nothing}`;
}

const countLine = (count: number, cohort: string, say: ProviderKit['say']): string =>
  say(count === 1 ? 'PROVIDER_COUNT_ONE' : 'PROVIDER_COUNT', { count, cohort: inSentence(cohort) });

type Offered = Extract<ProvidersResult, { outcome: 'offered' }>;

function offered(result: Offered, ask: ProviderAsk, slice: ProvidersSlice, kit: ProviderKit): TemplateResult {
  const { say } = kit;
  const { providers, confidence, sources, note } = result;
  const count = countLine(providers.length, ask.cohort, say);
  const read = Object.values(slice.sources)[0]?.read ?? '';
  const isSure = confidence === 'high';
  return html`<p>${count} ${say('PROVIDER_ANY')}</p>
    ${lists(providers, ask, slice, kit)}
    ${providers.length > 1 ? html`<p class="hint">${say('PROVIDER_ORDER')}</p>` : nothing}
    <p>
      ${note ?? nothing} ${isSure ? nothing : say('PROVIDER_UNCONFIRMED')}
      ${kit.isPast('providers', slice.reviewBy)
        ? html`<strong>${say('PROVIDER_PAST', { date: inWords(read) })}</strong>`
        : nothing}
    </p>
    <p>${say('PROVIDER_NEXT')}</p>
    ${sourceLine(
      sources.flatMap((id) => slice.sources[id] ?? []),
      isSure,
    )}`;
}

/** Why there is no list, and the cohorts that have one. */
function instead(
  sentence: string,
  cohorts: readonly string[],
  { cohorts: known }: ProviderAsk,
  { say, onCohort }: ProviderKit,
): TemplateResult {
  return html`<p>${sentence}</p>
    ${cohorts.length
      ? html`<p>${say('PROVIDER_INSTEAD')}</p>
          <ul>
            ${cohorts.map(
              (id) =>
                html`<li>
                  <button class="link" @click=${() => onCohort(id)}>${labelOf(id, known)}</button>
                </li>`,
            )}
          </ul>`
      : nothing}`;
}

function answer(
  result: ProvidersResult,
  ask: ProviderAsk,
  slice: ProvidersSlice,
  kit: ProviderKit,
): TemplateResult {
  const { say } = kit;
  const values = { course: `${ask.course.name} (${ask.course.short})`, cohort: inSentence(ask.cohort) };
  switch (result.outcome) {
    case 'offered':
      return offered(result, ask, slice, kit);
    case 'not-offered': {
      const before = result.why === 'before-it-began';
      const sentence = before
        ? say('PROVIDER_BEFORE', { ...values, first: inSentence(result.first) })
        : say('PROVIDER_NONE', values);
      return instead(sentence, result.offeredIn, ask, kit);
    }
    case 'not-recorded':
      return instead(say('PROVIDER_NOT_RECORDED', values), result.offeredIn, ask, kit);
    default:
      return instead(say('PROVIDER_NOT_RECORDED', values), [], ask, kit);
  }
}

/** The lead providers of a course for a start, or why there is no list. */
export function providerPanel(ask: ProviderAsk, slice: ProvidersSlice, kit: ProviderKit): TemplateResult {
  const { course, cohort, courses, seed } = ask;
  const result = findProviders({ course: course.id, cohort, seed }, slice, courses);
  return answer(result, ask, slice, kit);
}

/** The same for the ear: how many there are, or why there are none. */
export function saidProviders(
  { course, cohort, courses }: ProviderAsk,
  slice: ProvidersSlice,
  { say }: ProviderKit,
): string {
  const result = findProviders({ course: course.id, cohort }, slice, courses);
  const values = { course: course.name, cohort: inSentence(cohort) };
  if (result.outcome === 'offered') return countLine(result.providers.length, cohort, say);
  return say(result.outcome === 'not-offered' ? 'PROVIDER_NONE' : 'PROVIDER_NOT_RECORDED', values);
}
