import { html, nothing, type TemplateResult } from 'lit';
import type { PlanningAction } from '../../model/planning.js';
import type { WeeksShown } from '../../model/weeks.js';
import { formatAmount } from '../plan/format-amounts.js';
import type { WeeksUi } from './messages.js';

const inPounds = (pounds: number): string => pounds.toLocaleString('en-GB');

/** Days in words; `no days` where there are none. */
export const formatDays = (days: number): string =>
  days ? formatAmount({ value: days, unit: 'day' }) : 'none';

/** What a plan costs, a sentence each. */
export function costSentences(
  { plan, cost }: Pick<WeeksShown, 'plan' | 'cost'>,
  { msg }: Pick<WeeksUi, 'msg'>,
  fee: 'PLANNER_WEEKS_COST_FEE' | 'PLANNER_SHEET_FEE' = 'PLANNER_WEEKS_COST_FEE',
): string[] {
  const known = [cost.cover, cost.travel, cost.fee].filter((part) => part !== null);
  return [
    cost.cover === null
      ? ''
      : msg('PLANNER_WEEKS_COST_COVER', { days: formatDays(plan.daysOut), pounds: inPounds(cost.cover) }),
    cost.travel === null ? '' : msg('PLANNER_WEEKS_COST_TRAVEL', { pounds: inPounds(cost.travel) }),
    cost.fee === null ? '' : msg(fee, { pounds: inPounds(cost.fee) }),
    known.length > 1 && cost.total !== null
      ? msg('PLANNER_WEEKS_COST_TOTAL', { pounds: inPounds(cost.total) })
      : '',
  ].filter(Boolean);
}

/** Cover and travel at what the visitor types, beside what a day of cover has cost. */
export function costPart(
  shown: WeeksShown,
  ui: WeeksUi,
  act: (action: PlanningAction) => void,
): TemplateResult {
  const { plan, planning, coverCosts } = shown;
  const { msg, heading } = ui;
  if (plan.daysOut === 0 && shown.fee === undefined)
    return html`${heading(msg('PLANNER_WEEKS_COST'), 2)}
      <p>${msg('PLANNER_WEEKS_COST_NONE')}</p>`;
  const costs = coverCosts.map(({ phase, pounds }) => msg('PLANNER_WEEKS_COVER_COST', { phase, pounds }));
  const field = (name: 'cover' | 'travel', label: string, hint = ''): TemplateResult =>
    html`<div class="field">
      <label for=${`cost-${name}`}>${label}</label>
      ${hint ? html`<p class="hint" id=${`cost-${name}-hint`}>${hint}</p>` : nothing}
      <input
        type="text"
        inputmode="decimal"
        class="short"
        id=${`cost-${name}`}
        aria-describedby=${hint ? `cost-${name}-hint` : nothing}
        .value=${planning[name]}
        @input=${(event: Event) =>
          act({ type: 'cost-typed', field: name, text: (event.target as HTMLInputElement).value })}
        @change=${() => ui.announce(costSentences(shown, ui).join(' '))}
      />
    </div>`;
  const hint = msg('PLANNER_WEEKS_COVER_HINT', {
    survey: coverCosts[0]?.survey ?? '',
    costs: costs.join(', '),
  });
  return html`${heading(msg('PLANNER_WEEKS_COST'), 2)}
    ${plan.daysOut ? field('cover', msg('PLANNER_WEEKS_COVER'), hint) : nothing}
    ${plan.daysOut ? field('travel', msg('PLANNER_WEEKS_TRAVEL')) : nothing}
    <p class="costs">${costSentences(shown, ui).join(' ')}</p>`;
}
