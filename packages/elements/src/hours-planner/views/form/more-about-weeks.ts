import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerForm, PlanForm } from '../../model/planning.js';
import { holidayFields } from './holidays.js';
import type { FormUi } from './messages.js';
import type { Fields, WithProblems } from './with-problems.js';

export { holidayStyles as styles } from './holidays.js';
export { MORE_MESSAGES as messages } from './more-messages.js';

type Change = (changed: Partial<PlanForm>) => void;
type Input = (describedBy: string | typeof nothing) => TemplateResult;

const input =
  (id: string, type: 'text' | 'date' | 'time', value: string, onChange: (text: string) => void): Input =>
  (describedBy) =>
    html`<input
      type=${type}
      inputmode=${type === 'text' ? 'decimal' : nothing}
      class=${type === 'date' ? nothing : 'short'}
      id=${id}
      .value=${value}
      aria-describedby=${describedBy}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).value.trim())}
    />`;

/** When the final assessment is, and how long it takes: together, since one without the others says nothing. */
function answerFields(
  shown: WithProblems,
  ui: FormUi,
  change: Change,
  { wrongWith }: Fields,
): TemplateResult {
  const { msg } = ui;
  const { from, to, hours } = shown.form.answer ?? { from: '', to: '', hours: '' };
  const wrong = wrongWith('plan-answer-from', shown, ui, 'plan-answer');
  const set = (changed: Partial<AnswerForm>): void => {
    const next = { from, to, hours, ...changed };
    change({ answer: next.from || next.to || next.hours ? next : undefined });
  };
  const row = (id: string, label: string, control: Input): TemplateResult =>
    html`<div class="field">
      <label for=${id}>${label}</label>
      ${control(nothing)}
    </div>`;
  const [first, last, time] = ['plan-answer-from', 'plan-answer-to', 'plan-answer-hours'];
  return html`<fieldset
    class=${wrong ? 'field wrong' : 'field'}
    aria-describedby=${wrong ? 'plan-answer-hint plan-answer-error' : 'plan-answer-hint'}
  >
    <legend class="label">${msg('PLANNER_MORE_ANSWER')}</legend>
    <p class="hint" id="plan-answer-hint">${msg('PLANNER_MORE_ANSWER_HINT')}</p>
    ${wrong ?? nothing}
    ${row(
      first,
      msg('PLANNER_MORE_ANSWER_FROM'),
      input(first, 'date', from, (text) => set({ from: text })),
    )}
    ${row(
      last,
      msg('PLANNER_MORE_ANSWER_TO'),
      input(last, 'date', to, (text) => set({ to: text })),
    )}
    ${row(
      time,
      msg('PLANNER_MORE_ANSWER_HOURS'),
      input(time, 'text', hours, (text) => set({ hours: text })),
    )}
  </fieldset>`;
}

/** What is rarely asked of weeks: a limit, the time of the day, the final assessment, and the school's own holidays. */
export function moreFields(shown: WithProblems, ui: FormUi, change: Change, fields: Fields): TemplateResult {
  const { msg } = ui;
  const { mostHours = '', at = '' } = shown.form;
  const most = input('plan-most', 'text', mostHours, (text) => change({ mostHours: text }));
  const time = input('plan-at', 'time', at, (text) => change({ at: text }));
  return html`${fields.field(
    'plan-most',
    msg('PLANNER_MORE_MOST'),
    most,
    shown,
    ui,
    msg('PLANNER_MORE_MOST_HINT'),
  )}
  ${fields.field('plan-at', msg('PLANNER_MORE_AT'), time, shown, ui, msg('PLANNER_MORE_AT_HINT'))}
  ${answerFields(shown, ui, change, fields)} ${holidayFields(shown, ui, change, fields)}`;
}
