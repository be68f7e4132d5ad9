import { registrationState } from '@npq-widgets/data';
import cohortSources from '@npq-widgets/data/slices/cohort-sources';
import cohorts from '@npq-widgets/data/slices/cohorts';
import pastCohorts from '@npq-widgets/data/slices/cohorts-past';
import { html, type TemplateResult } from 'lit';
import { sourceLine } from '../ui/source-line.js';
import type { JourneyHost } from './journey-host.js';
import { SOURCES_WORDS } from './sources-messages.js';

/** What the note on registration rests on, for those who ask. */
export function registrationSources(cohort: string, host: JourneyHost): TemplateResult {
  host.learn(SOURCES_WORDS);
  const isOurs =
    (host.given('cohort-starts') ?? host.given('cohorts') ?? host.given('cohorts-past')) === undefined ||
    host.given('cohort-sources') !== undefined;
  const all = [...(host.given('cohorts') ?? cohorts), ...(host.given('cohorts-past') ?? pastCohorts)];
  const dates = isOurs ? all.find(({ id }) => id === cohort) : undefined;
  if (!dates) return html`<p>${host.say('CHECKER_DATES_UNSOURCED')}</p>`;
  const { sources } = host.given('cohort-sources') ?? cohortSources;
  const { sources: ids, confidence } = registrationState(dates, host.today);
  return sourceLine(
    ids.flatMap((id) => sources[id] ?? []),
    confidence === 'high',
  );
}
