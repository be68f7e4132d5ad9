import { cohortInSentence, type ProviderSummary } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { joinAnd } from '../../../core/format.js';
import { courseLine } from '../../../ui/course-line.js';
import { trustLine } from '../../../ui/trust-line.js';
import type { Trust } from '../../../ui/trust.js';
import type { ProviderList } from '../../model/providers.js';
import { chooseCohort, cohortAdvice, cohortLabel } from './cohort-field.js';
import type { ListUi } from './list-messages.js';

export { listProviders } from '../../model/providers.js';
export { cohortField } from './cohort-field.js';
export { messages } from './list-messages.js';
export { styles } from './list-styles.js';

type Offered = Extract<ProviderList['result'], { outcome: 'offered' }>;

/** The course that was chosen elsewhere: said, and changed by a press unless the widget is kept to it. */
export function chosenCourse({ course }: ProviderList, isPinned: boolean, ui: ListUi): TemplateResult {
  if (isPinned) return html`<p class="course"><strong>${course.name}</strong></p>`;
  const onChange = () => ui.dispatch({ type: 'change-pressed', course: course.id });
  return courseLine({ course, msg: ui.msg, onChange });
}

function providerLine({ name, also = [], website }: ProviderSummary, { msg }: ListUi): TemplateResult {
  // A name that holds the one above it would say it twice.
  const others = also.filter((one) => !one.includes(name));
  return html`<li>
    <strong>${website ? html`<a href=${website}>${name}</a>` : name}</strong>
    ${others.length > 0
      ? html`<span class="also">${msg('FINDER_PROVIDER_ALSO', { names: others.join('; ') })}</span>`
      : nothing}
  </li>`;
}

const providerLines = (providers: readonly ProviderSummary[], ui: ListUi) =>
  html`<ul class="providers">
    ${providers.map((one) => providerLine(one, ui))}
  </ul>`;

/** The hub's own providers come first, as the hub's word; the others are folded below them. */
function lists({ named, others, absent }: ProviderList, ui: ListUi): TemplateResult {
  const { msg } = ui;
  const order = others.length > 1 ? html`<p class="hint">${msg('FINDER_PROVIDER_ORDER')}</p>` : nothing;
  const rest = html`${providerLines(others, ui)} ${order}`;
  const own = () =>
    html`<p class="label">${msg('FINDER_PROVIDER_NAMED')}</p>
      ${providerLines(named, ui)}
      ${others.length > 0
        ? html`<details>
            <summary>${msg('FINDER_PROVIDER_OTHERS', { count: others.length })}</summary>
            ${rest}
          </details>`
        : nothing}`;
  return html`${named.length > 0 ? own() : rest}
  ${absent.length > 0
    ? html`<p>${msg('FINDER_PROVIDER_NOT_LISTED', { names: joinAnd(absent.map(({ name }) => name)) })}</p>`
    : nothing}`;
}

const countLine = (count: number, cohort: string, { msg }: ListUi): string =>
  msg(count === 1 ? 'FINDER_PROVIDER_COUNT_ONE' : 'FINDER_PROVIDER_COUNT', {
    count,
    cohort: cohortInSentence(cohort),
  });

/** Where the list is from; in it what is not confirmed, of the list and of single addresses. */
function trustOf({ providers, confidence, sources, note }: Offered, list: ProviderList, ui: ListUi): Trust {
  const { msg } = ui;
  const { slice, cohort, today } = list;
  const doubt = confidence === 'high' ? note : [msg('FINDER_PROVIDER_DOUBT'), note].filter(Boolean).join(' ');
  const unchecked = providers.filter(({ websiteConfidence }) => websiteConfidence);
  return {
    basis: msg('FINDER_PROVIDER_BASIS', { cohort: cohortInSentence(cohort) }),
    facts: [
      { what: msg('FINDER_PROVIDER_FACT'), sources, ...(doubt && { doubt }) },
      ...unchecked.map(({ name }) => ({
        what: msg('FINDER_PROVIDER_ADDRESS', { name }),
        sources: [],
        doubt: msg('FINDER_PROVIDER_ADDRESS_DOUBT'),
      })),
    ],
    notes: slice.sources,
    reviewBy: slice.reviewBy,
    today,
  };
}

function offered(result: Offered, list: ProviderList, ui: ListUi): TemplateResult {
  const { msg } = ui;
  const { providers, confidence } = result;
  return html`<p>${countLine(providers.length, list.cohort, ui)} ${msg('FINDER_PROVIDER_ANY')}</p>
    ${lists(list, ui)}
    <p>${confidence === 'high' ? nothing : msg('FINDER_PROVIDER_CHECK')} ${msg('FINDER_PROVIDER_NEXT')}</p>
    ${trustLine(trustOf(result, list, ui), msg)}`;
}

/** Why there is no list: the course began later, nobody offers it, or no list is published. */
function whyNone({ course, cohort, result }: ProviderList, { msg }: ListUi): string {
  const values = { course: course.name, cohort: cohortInSentence(cohort) };
  if (result.outcome !== 'not-offered') return msg('FINDER_PROVIDER_NOT_RECORDED', values);
  return result.why === 'before-it-began'
    ? msg('FINDER_PROVIDER_BEFORE', { ...values, first: cohortInSentence(result.first) })
    : msg('FINDER_PROVIDER_NONE', values);
}

/** Why there is no list, and a start that has one. */
function none(list: ProviderList, ui: ListUi): TemplateResult {
  const { instead, cohorts } = list;
  const line = (id: string) =>
    html`<p>
      ${ui.msg('FINDER_PROVIDER_INSTEAD')}
      <button class="link" @click=${() => chooseCohort(ui, id)}>${cohortLabel(id, cohorts)}</button>
    </p>`;
  return html`<p>${whyNone(list, ui)}</p>
    ${instead.map(line)}`;
}

/** The lead providers of a course for a start, or why there is no list. */
export function listPanel(list: ProviderList, ui: ListUi): TemplateResult {
  const { result } = list;
  const advice = cohortAdvice(list, ui);
  return html`${advice ? html`<p>${advice}</p>` : nothing}
  ${result.outcome === 'offered' ? offered(result, list, ui) : none(list, ui)}`;
}

/** The same for the ear: how many there are, or why there are none. */
export function listAloud(list: ProviderList, ui: ListUi): string {
  const { result, cohort } = list;
  return result.outcome === 'offered' ? countLine(result.providers.length, cohort, ui) : whyNone(list, ui);
}
