import { PLAN_PROBLEMS } from '@npq-widgets/data/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../../core/view.js';
import { minutesInWords, weekdayName } from '../../minutes-in-words.js';
import { checkForm, type WorkChoice } from '../../model/plan-question.js';
import {
  reducePlanning,
  type FormProblem,
  type PlanForm,
  type PlanningAction,
} from '../../model/planning.js';
import type { PlannerAction } from '../../model/state.js';
import { presentForm, type FormShown, type PlanningArgs } from '../../model/weeks.js';
import { FORM_MESSAGES, type FormKey, type FormUi } from './messages.js';
import { formStyles } from './styles.js';

/** The control that a problem is at. */
const CONTROLS: Readonly<Partial<Record<FormProblem['field'], string>>> = {
  work: 'plan-work',
  start: 'plan-start',
  finish: 'plan-start',
  'study-times': 'plan-time-1',
  days: 'plan-days',
  sessions: 'plan-start',
  'weeks-out': 'plan-work',
};
const controlOf = ({ field }: FormProblem): string => CONTROLS[field] ?? 'plan-work';

const said = ({ code, about }: FormProblem, msg: FormUi['msg']): string =>
  code === 'not-days' ? msg('PLAN_BAD_DAYS') : PLAN_PROBLEMS[code].replace('{about}', about);

/** Lengths of a study time, in minutes. */
const LENGTHS = [0, 15, 30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360];

/** What is wrong with a control, under one id however much it is. */
const errors = (
  id: string,
  wrong: readonly FormProblem[],
  msg: FormUi['msg'],
): TemplateResult | typeof nothing =>
  wrong.length
    ? html`<div id=${`${id}-error`}>
        ${wrong.map((problem) => html`<p class="error">${said(problem, msg)}</p>`)}
      </div>`
    : nothing;

/** One control with its label, its hint, and what is wrong with it. */
function field(
  id: string,
  label: string,
  control: TemplateResult,
  { problems }: FormShown,
  { msg }: FormUi,
  hint = '',
): TemplateResult {
  const wrong = problems.filter((problem) => controlOf(problem) === id);
  return html`<div class=${wrong.length ? 'field wrong' : 'field'}>
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing} ${errors(id, wrong, msg)}
    ${control}
  </div>`;
}

const describedBy = (id: string, shown: FormShown, hasHint = false): string | typeof nothing =>
  [hasHint && `${id}-hint`, shown.problems.some((problem) => controlOf(problem) === id) && `${id}-error`]
    .filter(Boolean)
    .join(' ') || nothing;

function choiceName(
  { kind, hours, name, period }: WorkChoice,
  { hubName }: FormShown,
  msg: FormUi['msg'],
): string {
  if (kind === 'rate') return msg('PLAN_WORK_RATE', { time: minutesInWords(hours * 60) });
  if (kind === 'own') return msg('PLAN_WORK_OWN', { hub: hubName || msg('PLAN_WORK_HUB'), hours });
  return msg('PLAN_WORK_EXAMPLE', { name, period, hours });
}

function workField(
  shown: FormShown,
  ui: FormUi,
  change: (changed: Partial<PlanForm>) => void,
): TemplateResult {
  const select = html`<select
    id="plan-work"
    aria-describedby=${describedBy('plan-work', shown)}
    @change=${(event: Event) => change({ work: (event.target as HTMLSelectElement).value })}
  >
    ${shown.choices.map(
      (choice) =>
        html`<option value=${choice.value} .selected=${choice.value === shown.form.work}>
          ${choiceName(choice, shown, ui.msg)}
        </option>`,
    )}
  </select>`;
  return field('plan-work', ui.msg('PLAN_WORK'), select, shown, ui);
}

/** Seven days, each with how long one studies on it. */
function timesField(
  shown: FormShown,
  { msg }: FormUi,
  change: (changed: Partial<PlanForm>) => void,
): TemplateResult {
  const { form, problems } = shown;
  const wrong = problems.filter(({ field: name }) => name === 'study-times');
  const row = (weekday: number): TemplateResult => {
    const minutes = form.minutes[weekday] ?? 0;
    const lengths = LENGTHS.includes(minutes) ? LENGTHS : [...LENGTHS, minutes].sort((a, b) => a - b);
    return html`<div class="time">
      <label for=${`plan-time-${String(weekday)}`}>${weekdayName(weekday)}</label>
      <select
        id=${`plan-time-${String(weekday)}`}
        @change=${(event: Event) =>
          change({
            minutes: { ...form.minutes, [weekday]: Number((event.target as HTMLSelectElement).value) },
          })}
      >
        ${lengths.map(
          (length) =>
            html`<option value=${length} .selected=${length === minutes}>
              ${length ? minutesInWords(length) : msg('PLAN_NONE')}
            </option>`,
        )}
      </select>
    </div>`;
  };
  return html`<fieldset
    class=${wrong.length ? 'field wrong' : 'field'}
    aria-describedby=${wrong.length ? 'plan-times-hint plan-times-error' : 'plan-times-hint'}
  >
    <legend class="label">${msg('PLAN_TIMES')}</legend>
    <p class="hint" id="plan-times-hint">${msg('PLAN_TIMES_HINT')}</p>
    ${errors('plan-times', wrong, msg)}
    <div class="times">${[1, 2, 3, 4, 5, 6, 7].map(row)}</div>
  </fieldset>`;
}

/** All problems together, each leading to its control. */
function summary({ problems }: FormShown, { msg, heading }: FormUi): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const lead = (event: Event, id: string): void => {
    event.preventDefault();
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>(`#${id}`)?.focus();
  };
  return html`<div class="summary" role="alert" tabindex="-1" part="panel">
    ${heading(msg('PLAN_PROBLEMS'), 2)}
    <ul>
      ${problems.map((problem) => {
        const id = controlOf(problem);
        return html`<li>
          <a href=${`#${id}`} @click=${(event: Event) => lead(event, id)}>${said(problem, msg)}</a>
        </li>`;
      })}
    </ul>
  </div>`;
}

function render(shown: FormShown, ui: FormUi): TemplateResult {
  const { msg, heading, dispatch } = ui;
  const { form, planning, context } = shown;
  const act = (action: PlanningAction): void =>
    dispatch({ type: 'planning', planning: reducePlanning(planning, action) });
  const change = (changed: Partial<PlanForm>): void => act({ type: 'form-changed', changed });
  const send = (event: Event): void => {
    event.preventDefault();
    act({ type: 'form-sent', form, problems: checkForm(form, planning, context) });
  };
  const start = html`<input
    type="date"
    id="plan-start"
    .value=${form.start}
    aria-describedby=${describedBy('plan-start', shown)}
    @change=${(event: Event) => change({ start: (event.target as HTMLInputElement).value })}
  />`;
  const days = html`<input
    type="text"
    inputmode="decimal"
    class="short"
    id="plan-days"
    .value=${form.days}
    aria-describedby=${describedBy('plan-days', shown, true)}
    @change=${(event: Event) => change({ days: (event.target as HTMLInputElement).value })}
  />`;
  return html`<form class="form" novalidate @submit=${send}>
    ${heading(msg('PLAN_HEADING'), 1, true)} ${summary(shown, ui)} ${workField(shown, ui, change)}
    ${field('plan-start', msg('PLAN_START'), start, shown, ui)} ${timesField(shown, ui, change)}
    <p class="check">
      <input
        type="checkbox"
        id="plan-terms"
        .checked=${form.termTimeOnly}
        @change=${(event: Event) => change({ termTimeOnly: (event.target as HTMLInputElement).checked })}
      />
      <label for="plan-terms">${msg('PLAN_TERM_TIME')}</label>
    </p>
    ${form.work.startsWith('rate-')
      ? field('plan-days', msg('PLAN_DAYS'), days, shown, ui, msg('PLAN_DAYS_HINT'))
      : nothing}
    <p><button part="button" type="submit">${msg('PLAN_SEND')}</button></p>
  </form>`;
}

/** The form of a plan: how much, from when, on which days. */
export const form: View<PlanningArgs, FormShown, PlannerAction, FormKey> = {
  messages: FORM_MESSAGES,
  styles: formStyles,
  present: presentForm,
  render,
  effects: ({ problems, asked }) => ({
    focus: problems.length
      ? { id: `wrong ${String(asked)}`, value: () => ['.summary'] }
      : asked
        ? undefined
        : { id: 'opened', value: () => ['.form [role=heading]'] },
  }),
};
