// What is wrong with what was put in. It comes when something is.
import { PLAN_PROBLEMS, isDay, type PlanProblem } from '@npq-widgets/data/plan';
import { css, html, type TemplateResult } from 'lit';
import { formatDates } from '../../../core/format.js';
import type { Ui } from '../../../core/view.js';
import { errorStyles } from '../../../ui/errors.js';
import { focusBeside } from '../../../core/reading-place.js';
import type { FormProblem } from '../../model/planning.js';
import type { PlannerAction } from '../../model/state.js';

export const messages = {
  PLANNER_PLAN_PROBLEMS: 'There is a problem',
  PLANNER_PLAN_LONG_HOLIDAY: 'A holiday can be at most 20 weeks. Check both dates.',
  PLANNER_PLAN_BAD_DAYS: 'Write days as a number, such as 4.',
} as const;

export type FormProblemKey = keyof typeof messages;

export const styles = css`
  ${errorStyles}
  fieldset.wrong {
    padding-inline-start: var(--_space);
    border-inline-start: 5px solid var(--_error);
  }
`;

type ProblemUi = Pick<Ui<PlannerAction, FormProblemKey>, 'msg' | 'heading'>;

/** The control that a problem is at. */
const CONTROLS: Readonly<Partial<Record<FormProblem['field'], string>>> = {
  work: 'plan-work',
  start: 'plan-start',
  finish: 'plan-start',
  'study-times': 'plan-time-1',
  days: 'plan-days',
  sessions: 'plan-start',
  'weeks-out': 'plan-work',
  'most-in-a-week': 'plan-most',
  assessment: 'plan-answer-from',
};
/** A holiday has a row of its own. */
const controlOf = (problem: FormProblem): string =>
  problem.field === 'holidays' ? `plan-off-${String(problem.row)}` : (CONTROLS[problem.field] ?? 'plan-work');

/** What is wrong with a plan, in words; a day in it is written out. */
export const formatProblem = ({ code, about }: Pick<PlanProblem, 'code' | 'about'>): string =>
  PLAN_PROBLEMS[code].replace('{about}', isDay(about) ? formatDates(about) : about);

function said({ code, about }: FormProblem, { msg }: ProblemUi): string {
  if (code === 'not-days') return msg('PLANNER_PLAN_BAD_DAYS');
  return code === 'holiday-too-long' ? msg('PLANNER_PLAN_LONG_HOLIDAY') : formatProblem({ code, about });
}

/** What is wrong with a control, under one id however much it is; undefined when nothing is. */
export function problemAt(
  control: string,
  id: string,
  problems: readonly FormProblem[],
  ui: ProblemUi,
): TemplateResult | undefined {
  const wrong = problems.filter((problem) => controlOf(problem) === control);
  if (wrong.length === 0) return undefined;
  return html`<div id=${id}>${wrong.map((problem) => html`<p class="error">${said(problem, ui)}</p>`)}</div>`;
}

/** All problems together, each leading to its control. The focus comes to them and says them: an alert would be a second time. */
export function problemSummary(problems: readonly FormProblem[], ui: ProblemUi): TemplateResult {
  const lead = (event: Event, id: string): void => {
    event.preventDefault();
    focusBeside(event, `#${id}`);
  };
  return html`<div class="summary" tabindex="-1" part="panel">
    ${ui.heading(ui.msg('PLANNER_PLAN_PROBLEMS'), 2)}
    <ul>
      ${problems.map((problem) => {
        const id = controlOf(problem);
        return html`<li>
          <a href=${`#${id}`} @click=${(event: Event) => lead(event, id)}>${said(problem, ui)}</a>
        </li>`;
      })}
    </ul>
  </div>`;
}
