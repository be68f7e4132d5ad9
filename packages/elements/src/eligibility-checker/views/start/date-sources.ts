import { registrationState, type SourceNote } from '@npq-widgets/data';
import cohortSources from '@npq-widgets/data/slices/cohort-sources';
import cohorts from '@npq-widgets/data/slices/cohorts';
import pastCohorts from '@npq-widgets/data/slices/cohorts-past';
import { html, type TemplateResult } from 'lit';
import type { Facts } from '../../../core/view.js';
import { sourceLine, sourcesNamed } from '../../../ui/source-line.js';

/** What is said of the sources of registration when the dates are not ours. */
export const messages = {
  CHECKER_DATES_UNSOURCED: 'This page supplied the dates, and names no source.',
} as const;

export type SourcesKey = keyof typeof messages;

/** What the dates of registration rest on. */
export interface DateSources {
  /** None where the page supplied the dates. */
  readonly notes: readonly SourceNote[];
  readonly isConfirmed: boolean;
}

/** What the note on registration for a cohort rests on. `today`: ISO day. */
export function dateSources(cohort: string, today: string, facts: Facts): DateSources {
  const supplied = facts.supplied('cohorts');
  const past = facts.supplied('cohorts-past');
  const own = facts.supplied('cohort-sources');
  const isOurs = own !== undefined || !(facts.supplied('cohort-starts') ?? supplied ?? past);
  const all = [...(supplied ?? cohorts), ...(past ?? pastCohorts)];
  const dates = isOurs ? all.find(({ id }) => id === cohort) : undefined;
  if (!dates) return { notes: [], isConfirmed: false };
  const { sources } = own ?? cohortSources;
  const { sources: ids, confidence } = registrationState(dates, today);
  return { notes: sourcesNamed(ids, sources), isConfirmed: confidence === 'high' };
}

/** The same, for those who ask. */
export const registrationSources = (
  { notes, isConfirmed }: DateSources,
  msg: (key: SourcesKey) => string,
): TemplateResult =>
  notes.length ? sourceLine(notes, isConfirmed) : html`<p>${msg('CHECKER_DATES_UNSOURCED')}</p>`;
