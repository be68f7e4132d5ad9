// What of a plan can be taken along, and kept.
import { html, nothing, type TemplateResult } from 'lit';
import { formatDates } from '../../../core/format.js';
import type { TakeAway } from '../../take-away/index.js';
import type { PlanPrinter } from '../../take-away/headteacher-sheet.js';
import type { PlanningCode, WeeksShown } from '../../model/weeks.js';
import { keepPart } from './keep.js';
import type { WeeksUi } from './messages.js';
import type { progressPart } from './progress.js';
import type { weekTable } from './week-table.js';
import { formatDay, formatWork } from './format.js';

/** Code that comes as facts do. */
export interface LateCode extends PlanningCode {
  readonly 'take-away': TakeAway;
  readonly progress: { readonly progressPart: typeof progressPart };
  readonly 'week-table': { readonly weekTable: typeof weekTable };
}

export interface WeeksAndLink extends WeeksShown {
  /** Set while there is a link to show. */
  readonly late: TakeAway | undefined;
  /** Undefined until something is ticked. */
  readonly progress: LateCode['progress'] | undefined;
  readonly isTableOpen: boolean;
  /** Undefined until the fold is opened. */
  readonly table: LateCode['week-table'] | undefined;
}

/** What can be taken along: brought on the press. */
export function takeAway(shown: WeeksAndLink, ui: WeeksUi): TemplateResult {
  const { msg, heading, announce } = ui;
  const print = (): void =>
    ui.use(
      'print-plan',
      ({ printPlan }: PlanPrinter, root) => printPlan(shown, ui, root),
      'PLANNER_WEEKS_LATE',
    );
  const take = (act: (code: TakeAway) => unknown, after: string): void =>
    ui.use(
      'take-away',
      (code: TakeAway) =>
        void Promise.resolve(act(code)).then(
          (isDone) => announce(isDone === false ? '' : after),
          () => announce(msg('PLANNER_WEEKS_LATE')),
        ),
      'PLANNER_WEEKS_LATE',
    );
  const saved = msg('PLANNER_WEEKS_SAVED');
  const show = (link: string): void => ui.dispatch({ type: 'link-shown', link });
  const plain = (words: string, act: () => void): TemplateResult =>
    html`<li><button class="plain" @click=${act}>${words}</button></li>`;
  return html`${heading(msg('PLANNER_WEEKS_TAKE'), 2)}
    <ul class="take">
      <li><button part="button" @click=${print}>${msg('PLANNER_WEEKS_SHEET')}</button></li>
      ${plain(msg('PLANNER_WEEKS_CALENDAR'), () => take((code) => code.saveCalendar(shown, ui), saved))}
      ${plain(msg('PLANNER_WEEKS_CSV'), () => take((code) => code.saveTable(shown, ui), saved))}
      ${plain(msg('PLANNER_WEEKS_LINK'), () =>
        take((code) => code.copyPlan(shown, show), msg('PLANNER_WEEKS_COPIED')),
      )}
    </ul>
    ${keepPart(shown, ui)}
    ${shown.late && shown.share ? shown.late.linkField(shown.share.link, msg) : nothing}
    <details>
      <summary>${msg('PLANNER_WEEKS_LIST')}</summary>
      <ol class="plain-list">
        ${shown.plan.weeks.flatMap(({ work, monday }) =>
          work.map(
            (one) =>
              html`<li>
                ${one.day ? formatDay(one.day) : msg('PLANNER_WEEKS_FROM', { day: formatDates(monday) })}:
                ${formatWork(one, msg)}
              </li>`,
          ),
        )}
      </ol>
    </details>`;
}
