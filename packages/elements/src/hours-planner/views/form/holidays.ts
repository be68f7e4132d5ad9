import type { Holiday } from '@npq-widgets/data/plan';
import { css, html, nothing, type TemplateResult } from 'lit';
import { joinAnd } from '../../../core/format.js';
import { questionOf } from '../../model/plan-question.js';
import type { PlanForm } from '../../model/planning.js';
import type { FormUi } from './messages.js';
import type { Fields, WithProblems } from './with-problems.js';

export const holidayStyles = css`
  .holiday-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em var(--_space);
    align-items: end;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .holiday-row > * {
    min-inline-size: 0;
  }
  .holiday-row + p {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  .holiday-row .wrong-with {
    inline-size: 100%;
  }
`;

/** The holidays of the school, a row each: the usual ones until one is changed, and then the visitor's own. */
export function holidayFields(
  shown: WithProblems,
  ui: FormUi,
  change: (changed: Partial<PlanForm>) => void,
  { wrongWith }: Fields,
): TemplateResult | typeof nothing {
  const { form, planning, context } = shown;
  const { ownTerms, calendar, today } = context;
  if (!ownTerms) return nothing;
  const { msg } = ui;
  const question = questionOf(form, planning, context);
  const own = form.holidays;
  const { holidays, changed } = ownTerms.courseHolidays(own, question, calendar, today);
  const set = (next: readonly Holiday[]): void => change({ holidays: changed(next) });
  const row = (holiday: Holiday, index: number): TemplateResult => {
    const [id, number] = [`plan-off-${String(index)}`, String(index + 1)];
    const wrong = wrongWith(id, shown, ui);
    const date = (name: keyof Holiday, label: string, inputId: string): TemplateResult =>
      html`<div>
        <label for=${inputId}>${label}</label>
        <input
          type="date"
          id=${inputId}
          .value=${holiday[name]}
          aria-describedby=${wrong ? `${id}-error` : nothing}
          @change=${(event: Event) => {
            const { value } = event.target as HTMLInputElement;
            set(holidays.map((one, at) => (at === index ? { ...one, [name]: value } : one)));
          }}
        />
      </div>`;
    const takeOut = (event: Event): void => {
      // The button goes: the focus stays among the holidays.
      const list = (event.currentTarget as Element).closest('fieldset');
      list?.querySelector<HTMLElement>('.add')?.focus();
      set(holidays.filter((_, at) => at !== index));
    };
    return html`<div class="holiday-row" role="group" aria-label=${msg('PLANNER_MORE_HOLIDAY', { number })}>
      ${wrong ? html`<div class="wrong-with">${wrong}</div>` : nothing}
      ${date('from', msg('PLANNER_MORE_HOLIDAY_FROM'), id)}
      ${date('to', msg('PLANNER_MORE_HOLIDAY_TO'), `${id}-to`)}
      <button
        type="button"
        class="link"
        aria-label=${msg('PLANNER_MORE_HOLIDAY_OUT_NAME', { number })}
        @click=${takeOut}
      >
        ${msg('PLANNER_MORE_HOLIDAY_OUT')}
      </button>
    </div>`;
  };
  const add = (): void => {
    set([...holidays, { from: '', to: '' }]);
    ui.announce(msg('PLANNER_MORE_HOLIDAY_ADDED', { number: holidays.length + 1 }));
  };
  return html`<fieldset class="field" aria-describedby="plan-off-hint">
    <legend class="label">${msg('PLANNER_MORE_HOLIDAYS')}</legend>
    <p class="hint" id="plan-off-hint">
      ${msg('PLANNER_MORE_HOLIDAYS_HINT', { areas: joinAnd(calendar.termAreas) })}
    </p>
    ${holidays.map(row)}
    <p>
      <button type="button" class="plain add" @click=${add}>${msg('PLANNER_MORE_HOLIDAY_ADD')}</button>
      ${own
        ? html`<button type="button" class="link" @click=${() => change({ holidays: undefined })}>
            ${msg('PLANNER_MORE_HOLIDAYS_USUAL')}
          </button>`
        : nothing}
    </p>
  </fieldset>`;
}
