import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../../core/view.js';
import { formatMinutes, weekdayName } from '../../format-time.js';
import { checkForm, type WorkChoice } from '../../model/plan-question.js';
import { reducePlanning, type PlanForm, type PlanningAction } from '../../model/planning.js';
import type { PlannerAction } from '../../model/state.js';
import { presentForm, type FormShown, type PlanningArgs, type PlanningCode } from '../../model/weeks.js';
import { FORM_MESSAGES, type FormKey, type FormUi } from './messages.js';
import type * as More from './more-about-weeks.js';
import type * as Problem from './problem.js';
import { formStyles } from './styles.js';
import type { Fields, WithProblems } from './with-problems.js';

/** Code that comes as facts do. */
interface LateCode extends PlanningCode {
  readonly 'form-problem': typeof Problem;
  readonly 'more-about-weeks': typeof More;
}

interface FormWithProblems extends WithProblems {
  readonly isMoreOpen: boolean;
  /** What the fold holds, once it was opened. */
  readonly late: typeof More | undefined;
}

/** Lengths of a study time, in minutes. */
const LENGTHS = [0, 15, 30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360];

const errorId = (id: string): string => `${id}-error`;
const wrongWith: Fields['wrongWith'] = (id, { problem, problems }, ui, name = id) =>
  problem?.problemAt(id, errorId(name), problems, ui);

/** One control with its label, its hint, and what is wrong with it. */
function field(
  id: string,
  label: string,
  control: (describedBy: string | typeof nothing) => TemplateResult,
  shown: WithProblems,
  ui: FormUi,
  hint = '',
): TemplateResult {
  const wrong = wrongWith(id, shown, ui);
  const describedBy = [hint && `${id}-hint`, wrong && errorId(id)].filter(Boolean).join(' ');
  return html`<div class=${wrong ? 'field wrong' : 'field'}>
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing} ${wrong ?? nothing}
    ${control(describedBy || nothing)}
  </div>`;
}

const fields: Fields = { field, wrongWith };

function choiceName(
  { kind, hours, name, period }: WorkChoice,
  { hubName }: FormShown,
  msg: FormUi['msg'],
): string {
  if (kind === 'rate') return msg('PLANNER_PLAN_WORK_RATE', { time: formatMinutes(hours * 60) });
  if (kind === 'own')
    return msg('PLANNER_PLAN_WORK_OWN', { hub: hubName || msg('PLANNER_PLAN_WORK_HUB'), hours });
  return msg('PLANNER_PLAN_WORK_EXAMPLE', { name, period, hours });
}

function workField(
  shown: FormWithProblems,
  ui: FormUi,
  change: (changed: Partial<PlanForm>) => void,
): TemplateResult {
  const select = (describedBy: string | typeof nothing) =>
    html`<select
      id="plan-work"
      aria-describedby=${describedBy}
      @change=${(event: Event) => change({ work: (event.target as HTMLSelectElement).value })}
    >
      ${shown.choices.map(
        (choice) =>
          html`<option value=${choice.value} .selected=${choice.value === shown.form.work}>
            ${choiceName(choice, shown, ui.msg)}
          </option>`,
      )}
    </select>`;
  return field('plan-work', ui.msg('PLANNER_PLAN_WORK'), select, shown, ui);
}

/** Seven days, each with how long one studies on it. */
function timesField(
  shown: FormWithProblems,
  ui: FormUi,
  change: (changed: Partial<PlanForm>) => void,
): TemplateResult {
  const { form } = shown;
  const { msg } = ui;
  const wrong = wrongWith('plan-time-1', shown, ui, 'plan-times');
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
              ${length ? formatMinutes(length) : msg('PLANNER_PLAN_NONE')}
            </option>`,
        )}
      </select>
    </div>`;
  };
  return html`<fieldset
    class=${wrong ? 'field wrong' : 'field'}
    aria-describedby=${wrong ? 'plan-times-hint plan-times-error' : 'plan-times-hint'}
  >
    <legend class="label">${msg('PLANNER_PLAN_TIMES')}</legend>
    <p class="hint" id="plan-times-hint">${msg('PLANNER_PLAN_TIMES_HINT')}</p>
    ${wrong ?? nothing}
    <div class="times">${[1, 2, 3, 4, 5, 6, 7].map(row)}</div>
  </fieldset>`;
}

/** All problems together, once what says them has come. */
function summary({ problem, problems }: FormWithProblems, ui: FormUi): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return problem?.problemSummary(problems, ui) ?? ui.renderStatus('form-problem');
}

/** What is rarely asked stands folded, and comes when it is opened. */
function more(
  shown: FormWithProblems,
  ui: FormUi,
  change: (changed: Partial<PlanForm>) => void,
): TemplateResult {
  const { late, isMoreOpen } = shown;
  const onToggle = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== isMoreOpen) ui.dispatch({ type: 'fold-toggled', id: 'more', open });
  };
  return html`<details ?open=${isMoreOpen} @toggle=${onToggle}>
    <summary>${ui.msg('PLANNER_PLAN_MORE')}</summary>
    ${late?.moreFields(shown, ui, change, fields) ??
    (isMoreOpen ? ui.renderStatus('more-about-weeks') : nothing)}
  </details>`;
}

function render(shown: FormWithProblems, ui: FormUi): TemplateResult {
  const { msg, heading, dispatch } = ui;
  const { form, planning, context } = shown;
  const act = (action: PlanningAction): void =>
    dispatch({ type: 'planning', planning: reducePlanning(planning, action) });
  const change = (changed: Partial<PlanForm>): void => act({ type: 'form-changed', changed });
  const send = (event: Event): void => {
    event.preventDefault();
    act({ type: 'form-sent', form, problems: checkForm(form, planning, context) });
  };
  const start = (describedBy: string | typeof nothing) =>
    html`<input
      type="date"
      id="plan-start"
      .value=${form.start}
      aria-describedby=${describedBy}
      @change=${(event: Event) => change({ start: (event.target as HTMLInputElement).value })}
    />`;
  const days = (describedBy: string | typeof nothing) =>
    html`<input
      type="text"
      inputmode="decimal"
      class="short"
      id="plan-days"
      .value=${form.days}
      aria-describedby=${describedBy}
      @change=${(event: Event) => change({ days: (event.target as HTMLInputElement).value })}
    />`;
  return html`<form class="form" novalidate @submit=${send}>
    ${heading(msg('PLANNER_PLAN_HEADING'), 1, true)} ${summary(shown, ui)} ${workField(shown, ui, change)}
    ${field('plan-start', msg('PLANNER_PLAN_START'), start, shown, ui)} ${timesField(shown, ui, change)}
    <p class="check">
      <input
        type="checkbox"
        id="plan-terms"
        .checked=${form.termTimeOnly}
        @change=${(event: Event) => change({ termTimeOnly: (event.target as HTMLInputElement).checked })}
      />
      <label for="plan-terms">${msg('PLANNER_PLAN_TERM_TIME')}</label>
    </p>
    ${form.work.startsWith('rate-')
      ? field('plan-days', msg('PLANNER_PLAN_DAYS'), days, shown, ui, msg('PLANNER_PLAN_DAYS_HINT'))
      : nothing}
    ${more(shown, ui, change)}
    <p><button part="button" type="submit">${msg('PLANNER_PLAN_SEND')}</button></p>
  </form>`;
}

/** The form of a plan: how much, from when, on which days. */
export const form: View<PlanningArgs, FormWithProblems, PlannerAction, FormKey, LateCode> = {
  messages: FORM_MESSAGES,
  styles: formStyles,
  present: (args, facts) => {
    const shown = presentForm(args, facts);
    if (!shown) return undefined;
    const { mostHours, at, answer, holidays } = shown.form;
    const isMoreOpen = args.toggled?.['more'] ?? Boolean(mostHours || at || answer || holidays);
    // Folded again, it stays: a problem leads to its fields.
    const isMoreThere = isMoreOpen || args.toggled?.['more'] === false;
    return {
      ...shown,
      problem: shown.problems.length ? facts.get('form-problem') : undefined,
      isMoreOpen,
      late: isMoreThere ? facts.get('more-about-weeks') : undefined,
    };
  },
  render,
  effects: ({ problems, problem, asked }) => ({
    focus: problems.length
      ? problem && { id: `wrong ${String(asked)}`, value: () => ['.summary'] }
      : asked
        ? undefined
        : { id: 'opened', value: () => ['.form [role=heading]'] },
  }),
};
