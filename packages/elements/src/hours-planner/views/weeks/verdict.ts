// The verdict of a plan, and its figures.
import { applyChange } from '@npq-widgets/data/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDates } from '../../../core/format.js';
import { formatMinutes } from '../../format-time.js';
import type { PlanAct } from '../../model/planning.js';
import type { WeeksShown } from '../../model/weeks.js';
import { formatRange } from '../plan/format-amounts.js';
import { formatDays } from './cost.js';
import type { WeeksUi } from './messages.js';
import { formatChange, formatVerdict } from './format.js';

/** The verdict first, and the one change that mends it. */
export function verdict(
  { plan, question, form, context }: WeeksShown,
  ui: WeeksUi,
  act: PlanAct,
): TemplateResult {
  const { msg, heading } = ui;
  const { change } = plan;
  const words = formatVerdict(plan, msg);
  const mend = (): void => {
    if (!change) return;
    const months = change.kind === 'later-finish' ? change.months : 0;
    act({ type: 'change-made', form, after: applyChange(question, change), months });
  };
  return html`<div class=${`panel verdict ${plan.verdict}`} part="panel">
    ${heading(words.verdict, 1, true)}
    <p>${words.why}</p>
    ${change
      ? html`<p><strong>${msg('PLANNER_WEEKS_MENDS')}</strong> ${formatChange(change, msg)}</p>
          <p><button class="plain" @click=${mend}>${msg('PLANNER_WEEKS_MEND')}</button></p>`
      : plan.verdict === 'does-not-fit'
        ? html`<p>${msg('PLANNER_CHANGE_NONE')}</p>`
        : nothing}
    <p class="hint">
      ${msg('PLANNER_WEEKS_DATES', {
        course: context.course.name,
        start: formatDates(question.start),
        finish: formatDates(question.finish),
      })}
    </p>
  </div>`;
}

/** The figures that a headteacher asks for. */
export function figures({ plan, context }: WeeksShown, { msg }: WeeksUi): TemplateResult {
  const { weekly } = context.course;
  const average = formatMinutes(Math.round(plan.average / 5) * 5);
  const stated = weekly ? formatRange(weekly) : '';
  const rows: [string, string][] = [
    [
      msg('PLANNER_WEEKS_TOTAL'),
      plan.done
        ? msg('PLANNER_WEEKS_DONE', { time: formatMinutes(plan.required), done: formatMinutes(plan.done) })
        : formatMinutes(plan.required),
    ],
    [
      msg('PLANNER_WEEKS_AVERAGE'),
      stated ? msg('PLANNER_WEEKS_STATED', { time: average, weekly: stated }) : average,
    ],
    [
      msg('PLANNER_WEEKS_HEAVIEST'),
      msg('PLANNER_WEEKS_HEAVIEST_IN', {
        time: formatMinutes(plan.heaviest?.minutes ?? 0),
        day: formatDates(plan.heaviest?.monday ?? ''),
      }),
    ],
    [msg('PLANNER_WEEKS_DAYS_OUT'), formatDays(plan.daysOut)],
  ];
  return html`<dl class="figures">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
