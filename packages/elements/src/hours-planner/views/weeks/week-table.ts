import type { DoneWork, PlannedWeek } from '@npq-widgets/data/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDates } from '../../../core/format.js';
import type { Ui } from '../../../core/view.js';
import { formatMinutesShort } from '../../format-time.js';
import type { PlanningAction } from '../../model/planning.js';
import type { WeeksShown } from '../../model/weeks.js';

export { tableStyles as styles } from './table-styles.js';

/** What the table of weeks says. A hub may override any by its key. */
export const messages = {
  PLANNER_WEEKS_CAPTION: 'Time in each week',
  PLANNER_WEEKS_COLUMN_WEEK: 'Week from',
  PLANNER_WEEKS_COLUMN_STUDY: 'Study',
  PLANNER_WEEKS_COLUMN_SESSIONS: 'Sessions',
  PLANNER_WEEKS_COLUMN_DONE: 'Done',
  PLANNER_WEEKS_COLUMN_OUT: 'Leave out',
  PLANNER_WEEKS_DONE_NAME: 'Done: week from {day}',
  PLANNER_WEEKS_OUT_NAME: 'Leave out the week from {day}',
} as const;

export type TableKey = keyof typeof messages;

/** What is ticked with a week. */
const workOf = ({ work, monday }: PlannedWeek): DoneWork[] =>
  work.map(({ part, day, minutes }) => ({ part, day: day ?? monday, minutes }));

/** The numbers of the chart, a row a week, with what can be done with a week. */
export function weekTable(
  { plan, planning }: WeeksShown,
  { msg }: Pick<Ui<never, TableKey>, 'msg'>,
  act: (action: PlanningAction) => void,
): TemplateResult {
  const box = (name: string, checked: boolean, onChange: (isOn: boolean) => void): TemplateResult =>
    html`<input
      type="checkbox"
      aria-label=${name}
      .checked=${checked}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />`;
  const row = (week: PlannedWeek): TemplateResult => {
    const { monday, work, minutes } = week;
    const sessions = work.reduce((sum, one) => (one.kind === 'session' ? sum + one.minutes : sum), 0);
    const day = formatDates(monday);
    const isDone = work.length > 0 && work.every((one) => one.isDone);
    const isOut = planning.weeksOut.includes(monday);
    return html`<tr>
      <th scope="row">${day}</th>
      <td>${formatMinutesShort(minutes - sessions)}</td>
      <td>${formatMinutesShort(sessions)}</td>
      <td>
        ${work.length
          ? box(msg('PLANNER_WEEKS_DONE_NAME', { day }), isDone, (isOn) =>
              act({ type: 'week-ticked', work: workOf(week), isDone: isOn }),
            )
          : nothing}
      </td>
      <td>
        ${box(msg('PLANNER_WEEKS_OUT_NAME', { day }), isOut, (isOn) =>
          act({ type: 'week-left-out', monday, isOut: isOn }),
        )}
      </td>
    </tr>`;
  };
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${msg('PLANNER_WEEKS_CAPTION')}>
    <table>
      <caption class="quiet">
        ${msg('PLANNER_WEEKS_CAPTION')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('PLANNER_WEEKS_COLUMN_WEEK')}</th>
          <th scope="col">${msg('PLANNER_WEEKS_COLUMN_STUDY')}</th>
          <th scope="col">${msg('PLANNER_WEEKS_COLUMN_SESSIONS')}</th>
          <th scope="col">${msg('PLANNER_WEEKS_COLUMN_DONE')}</th>
          <th scope="col">${msg('PLANNER_WEEKS_COLUMN_OUT')}</th>
        </tr>
      </thead>
      <tbody>
        ${plan.weeks.map(row)}
      </tbody>
    </table>
  </div>`;
}
