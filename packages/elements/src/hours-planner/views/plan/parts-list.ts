import type { ComponentHours } from '@npq-widgets/data/hours';
import type { ProgrammeComponent } from '@npq-widgets/data/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../core/format.js';
import { formatAmount, formatHours, formatRange, formatRate } from './format-amounts.js';
import type { PlanUi } from './messages.js';

/** How many there are, and of what length: `3 of 5 hours each`, `3 of at least 9 hours, one a term`. */
function makeUp({ count, each, total, per, eachWorkedOut, bound }: ProgrammeComponent): string {
  const number = count === null ? '' : typeof count === 'number' ? String(count) : formatRange(count);
  if (each === null) return number && (per && total === null ? `${number} each ${per}` : `${number} in all`);
  if (number === '' || count === 1) return '';
  const length = formatAmount(each, total === null ? null : bound);
  if (eachWorkedOut) return `${number}, which makes ${length} each`;
  return per ? `${number} of ${length}, one each ${per}` : `${number} of ${length} each`;
}

/** The figure of a part in its own unit; a rate where the page gives nothing more. */
function figure({ component, hours }: ComponentHours, msg: PlanUi['msg']): string {
  const { total, each, per, bound } = component;
  if (total?.unit === 'hour') return formatHours(total.value, bound);
  if (total && hours !== null) return `${formatAmount(total, bound)} (${formatHours(hours)})`;
  return each ? formatRate(each, per ?? null, bound) : msg('PLANNER_NOT_GIVEN');
}

function part(entry: ComponentHours, msg: PlanUi['msg']): TemplateResult {
  const { name, mode, note, each, count, total } = entry.component;
  // A rate on the right already says the length; beside it the number alone is new.
  const detail =
    total === null && each !== null
      ? typeof count === 'number'
        ? `${String(count)} in all`
        : ''
      : makeUp(entry.component);
  // "Coaching: coaching" says one thing twice.
  const way = mode !== null && !name.toLowerCase().includes(mode) ? capital(mode) : '';
  const about = capital([way, detail].filter(Boolean).join(', '));
  return html`<div>
    <dt>${name}</dt>
    <dd class=${total === null ? 'amount open' : 'amount'}>${figure(entry, msg)}</dd>
    ${about || note
      ? html`<dd class="about">${about}${about && note ? '. ' : ''}${note ?? ''}</dd>`
      : nothing}
  </div>`;
}

/** The parts of a programme: names and figures side by side, one under the other where there is no room. */
export function partsList(components: readonly ComponentHours[], msg: PlanUi['msg']): TemplateResult {
  return html`<dl class="parts">${components.map((entry) => part(entry, msg))}</dl>`;
}
