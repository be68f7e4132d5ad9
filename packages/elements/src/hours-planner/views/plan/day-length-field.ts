import { findDayLengths } from '@npq-widgets/data/hours';
import { html, type TemplateResult } from 'lit';
import { sourceLine, sourcesNamed } from '../../../ui/source-line.js';
import { capital } from '../../../core/format.js';
import { formatHours } from './format-amounts.js';
import type { Plan } from '../../model/plan.js';
import type { PlanUi } from './messages.js';

/** The length of a day as what it is, an assumption, and what pages that give one have said. */
export function dayLengthField(
  { hoursPerDay, dayLengths, sources }: Plan,
  { msg, dispatch }: PlanUi,
): TemplateResult {
  const cited = dayLengths.flatMap((length) => length.sources);
  return html`<div class="panel assumption" part="panel">
    <div class="field">
      <label for="day-length">${msg('PLANNER_DAY')}</label>
      <p class="hint" id="day-length-hint">${msg('PLANNER_DAY_HINT')}</p>
      <select
        id="day-length"
        aria-describedby="day-length-hint"
        @change=${(event: Event) =>
          dispatch({ type: 'day-length-set', hours: Number((event.target as HTMLSelectElement).value) })}
      >
        ${findDayLengths().map(
          (hours) =>
            html`<option value=${hours} .selected=${hours === hoursPerDay}>${formatHours(hours)}</option>`,
        )}
      </select>
    </div>
    <details>
      <summary>${msg('PLANNER_DAY_FOUND')}</summary>
      <ul>
        ${dayLengths.map(
          ({ term, hours, where }) =>
            html`<li>
              ${msg('PLANNER_DAY_LINE', { term: capital(term), hours: formatHours(hours), where })}
            </li>`,
        )}
      </ul>
      ${sourceLine(sourcesNamed(cited, sources))}
    </details>
  </div>`;
}
