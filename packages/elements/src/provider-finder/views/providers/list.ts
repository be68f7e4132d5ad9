import type { ProviderSummary } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../../../ui/dates.js';
import { sourceLine } from '../../../ui/source-line.js';
import type { ProviderList } from '../../model/providers.js';
import { cohortInSentence, cohortLabel, joinAnd } from '../format.js';
import type { ProvidersUi } from './view.js';

export { listProviders } from '../../model/providers.js';
export { messages } from './list-messages.js';
export { styles } from './list-styles.js';

type Offered = Extract<ProviderList['result'], { outcome: 'offered' }>;

function chooseCohort(ui: ProvidersUi, cohort: string): void {
  ui.dispatch({ type: 'list-asked' });
  ui.choose({ cohort });
}

/** When to start: the next cohorts, and any other that is in force. */
export function cohortField(
  { cohort, cohorts, unknownCohort }: ProviderList,
  ui: ProvidersUi,
): TemplateResult {
  const { msg } = ui;
  const ids = cohorts.map(({ id }) => id);
  const options = ids.includes(cohort) ? ids : [...ids, cohort];
  return html`<div class="field">
    <label for="cohort">${msg('PROVIDER_COHORT')}</label>
    ${unknownCohort
      ? html`<p class="hint" id="cohort-unknown">
          ${msg('PROVIDER_COHORT_UNKNOWN', { value: unknownCohort })}
        </p>`
      : nothing}
    <select
      id="cohort"
      aria-describedby=${unknownCohort ? 'cohort-unknown' : nothing}
      @change=${(event: Event) => chooseCohort(ui, (event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        (id) => html`<option value=${id} .selected=${id === cohort}>${cohortLabel(id, cohorts)}</option>`,
      )}
    </select>
  </div>`;
}

function providerLine(
  { name, also = [], website, websiteConfidence }: ProviderSummary,
  { msg }: ProvidersUi,
): TemplateResult {
  // A name that holds the one above it would say it twice.
  const others = also.filter((one) => !one.includes(name));
  const title = website ? html`<a href=${website}>${name}</a>` : name;
  const unsure = websiteConfidence
    ? html` <span class="unsure">(${msg('PROVIDER_ADDRESS')})</span>`
    : nothing;
  return html`<li>
    <strong>${title}</strong>${unsure}
    ${others.length > 0
      ? html`<span class="also">${msg('PROVIDER_ALSO', { names: others.join('; ') })}</span>`
      : nothing}
  </li>`;
}

const providerLines = (providers: readonly ProviderSummary[], ui: ProvidersUi) =>
  html`<ul class="providers">
    ${providers.map((one) => providerLine(one, ui))}
  </ul>`;

/** The hub's own providers stand apart under the hub's name: what it says of itself is not DfE's. */
function lists({ hub, named, others, absent }: ProviderList, ui: ProvidersUi): TemplateResult {
  const { msg } = ui;
  const namedBy = () => (hub ? msg('PROVIDER_NAMED', { hub }) : msg('PROVIDER_NAMED_BY_PAGE'));
  return html`${named.length > 0
    ? html`<p class="label">${namedBy()}</p>
        ${providerLines(named, ui)}
        ${others.length > 0 ? html`<p class="label">${msg('PROVIDER_OTHERS')}</p>` : nothing}`
    : nothing}
  ${others.length > 0 ? providerLines(others, ui) : nothing}
  ${absent.length > 0
    ? html`<p>${msg('PROVIDER_NOT_LISTED', { names: joinAnd(absent.map(({ name }) => name)) })}</p>`
    : nothing}`;
}

const countLine = (count: number, cohort: string, { msg }: ProvidersUi): string =>
  msg(count === 1 ? 'PROVIDER_COUNT_ONE' : 'PROVIDER_COUNT', { count, cohort: cohortInSentence(cohort) });

function offered(result: Offered, list: ProviderList, ui: ProvidersUi): TemplateResult {
  const { msg } = ui;
  const { providers, confidence, sources, note } = result;
  const { slice, isPastReview } = list;
  const read = Object.values(slice.sources)[0]?.read ?? '';
  const isSure = confidence === 'high';
  return html`<p>${countLine(providers.length, list.cohort, ui)} ${msg('PROVIDER_ANY')}</p>
    ${lists(list, ui)} ${providers.length > 1 ? html`<p class="hint">${msg('PROVIDER_ORDER')}</p>` : nothing}
    <p>
      ${note ?? nothing} ${isSure ? nothing : msg('PROVIDER_UNCONFIRMED')}
      ${isPastReview ? html`<strong>${msg('PROVIDER_PAST', { date: inWords(read) })}</strong>` : nothing}
    </p>
    <p>${msg('PROVIDER_NEXT')}</p>
    ${sourceLine(
      sources.flatMap((id) => slice.sources[id] ?? []),
      isSure,
    )}`;
}

/** Why there is no list, and the cohorts that have one. */
function instead(
  sentence: string,
  offeredIn: readonly string[],
  { cohorts }: ProviderList,
  ui: ProvidersUi,
): TemplateResult {
  const cohortLine = (id: string) =>
    html`<li>
      <button class="link" @click=${() => chooseCohort(ui, id)}>${cohortLabel(id, cohorts)}</button>
    </li>`;
  return html`<p>${sentence}</p>
    ${offeredIn.length > 0
      ? html`<p>${ui.msg('PROVIDER_INSTEAD')}</p>
          <ul>
            ${offeredIn.map(cohortLine)}
          </ul>`
      : nothing}`;
}

/** Why there is no list: the course began later, nobody offers it, or no list was found. */
function whyNone({ course, cohort, result }: ProviderList, { msg }: ProvidersUi): string {
  const values = { course: `${course.name} (${course.short})`, cohort: cohortInSentence(cohort) };
  if (result.outcome !== 'not-offered') return msg('PROVIDER_NOT_RECORDED', values);
  return result.why === 'before-it-began'
    ? msg('PROVIDER_BEFORE', { ...values, first: cohortInSentence(result.first) })
    : msg('PROVIDER_NONE', values);
}

/** The lead providers of a course for a start, or why there is no list. */
export function listPanel(list: ProviderList, ui: ProvidersUi): TemplateResult {
  const { result } = list;
  if (result.outcome === 'offered') return offered(result, list, ui);
  const offeredIn = 'offeredIn' in result ? result.offeredIn : [];
  return instead(whyNone(list, ui), offeredIn, list, ui);
}

/** The same for the ear: how many there are, or why there are none. */
export function listAloud(list: ProviderList, ui: ProvidersUi): string {
  const { result, cohort } = list;
  if (result.outcome === 'offered') return countLine(result.providers.length, cohort, ui);
  return whyNone(list, ui);
}
