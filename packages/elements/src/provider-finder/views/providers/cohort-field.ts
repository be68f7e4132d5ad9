import { cohortInSentence, type CohortSummary } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { capital, formatDates } from '../../../core/format.js';
import type { ProviderList } from '../../model/providers.js';
import type { ListUi } from './list-messages.js';

/** The cohort's own label, else `Autumn 2026`. */
export function cohortLabel(id: string, cohorts: readonly CohortSummary[]): string {
  return cohorts.find((one) => one.id === id)?.label ?? capital(cohortInSentence(id));
}

export function chooseCohort(ui: ListUi, cohort: string): void {
  ui.dispatch({ type: 'cohort-chosen' });
  ui.choose({ cohort });
}

/** The dates of a cohort as advice: what to do now, as far as dates are published. */
export function cohortAdvice(
  { cohort: id, facts, registration, today }: ProviderList,
  { msg }: ListUi,
): string {
  if (!facts || !registration) return '';
  const [cohort, start] = [cohortInSentence(id), formatDates(facts.start.value ?? '')];
  const hasStarted = today.slice(0, 7) > (facts.start.value?.slice(0, 7) ?? '');
  switch (registration.state) {
    case 'open':
      return start ? msg('FINDER_PROVIDER_OPEN', { cohort, start }) : '';
    case 'not-opened':
      return msg('FINDER_PROVIDER_OPENS', {
        cohort,
        opens: formatDates(facts.opens.value?.slice(0, 7) ?? ''),
      });
    case 'closed':
      return msg('FINDER_PROVIDER_CLOSED', { cohort });
    default:
      if (!start) return msg('FINDER_PROVIDER_NO_DATES', { cohort });
      return msg(hasStarted ? 'FINDER_PROVIDER_STARTED' : 'FINDER_PROVIDER_STARTS', { cohort, start });
  }
}

/** When to start: the next cohorts, and any other that is in force. */
export function cohortField(list: ProviderList, ui: ListUi): TemplateResult {
  const { cohort, cohorts, unknownCohort } = list;
  const { msg } = ui;
  const ids = cohorts.map(({ id }) => id);
  const options = ids.includes(cohort) ? ids : [...ids, cohort];
  return html`<div class="field">
    <label for="cohort">${msg('FINDER_PROVIDER_COHORT')}</label>
    ${unknownCohort
      ? html`<p class="hint" id="cohort-unknown">
          ${msg('FINDER_PROVIDER_COHORT_UNKNOWN', { value: unknownCohort })}
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
