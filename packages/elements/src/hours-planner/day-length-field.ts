import { findDayLengths } from '@npq-widgets/data/hours';
import type { ProgrammesSlice } from '@npq-widgets/data/hours';
import { html, type TemplateResult } from 'lit';
import { sourceLine } from '../base/source-line.js';
import { capital, hoursInWords } from './amount-words.js';
import type { PlanKit } from './plan-kit.js';

/** The length of a day as what it is, an assumption, and what pages that give one have said. */
export function dayLengthField(
  hoursPerDay: number,
  facts: ProgrammesSlice,
  { say, onDayLength }: PlanKit,
): TemplateResult {
  const cited = [...new Set(facts.dayLengths.flatMap(({ sources }) => sources))];
  return html`<div class="panel assumption" part="panel">
    <div class="field">
      <label for="day-length">${say('HOURS_DAY')}</label>
      <p class="hint" id="day-length-hint">${say('HOURS_DAY_HINT')}</p>
      <select
        id="day-length"
        aria-describedby="day-length-hint"
        @change=${(event: Event) => onDayLength((event.target as HTMLSelectElement).value)}
      >
        ${findDayLengths().map(
          (hours) =>
            html`<option value=${hours} .selected=${hours === hoursPerDay}>${hoursInWords(hours)}</option>`,
        )}
      </select>
    </div>
    <details>
      <summary>${say('HOURS_DAY_FOUND')}</summary>
      <ul>
        ${facts.dayLengths.map(
          ({ term, hours, where }) =>
            html`<li>
              ${say('HOURS_DAY_LINE', { term: capital(term), hours: hoursInWords(hours), where })}
            </li>`,
        )}
      </ul>
      ${sourceLine(cited.flatMap((id) => facts.sources[id] ?? []))}
    </details>
  </div>`;
}
