import { css, html, nothing, type TemplateResult } from 'lit';
import { printSheet } from '../../core/print-frame.js';
import type { PrintedSheet } from '../../core/sheet.js';
import { capital, formatDates } from '../../core/format.js';
import { formatMinutes } from '../format-time.js';
import type { WeeksShown } from '../model/weeks.js';
import { costSentences, formatDays } from '../views/weeks/cost.js';
import { formatAmount } from '../views/plan/format-amounts.js';
import type { WeeksUi } from '../views/weeks/messages.js';
import { formatDay, formatWork } from '../views/weeks/format.js';
import { checkedFor, daysOutOf, placesOf, type FundingCheck } from './sheet-facts.js';

export { SHEET_MESSAGES as messages } from './sheet-messages.js';

const styles = css`
  @page {
    size: A4;
    margin: 16mm;
  }
  body {
    font:
      10.5pt/1.4 Arial,
      Helvetica,
      sans-serif;
    color: #000;
    margin: 0;
  }
  h1 {
    font-size: 17pt;
    margin: 0 0 4mm;
  }
  h2 {
    font-size: 11.5pt;
    margin: 4mm 0 1.5mm;
  }
  p,
  ul {
    margin: 0 0 2mm;
  }
  ul {
    padding-inline-start: 5mm;
    columns: 2;
  }
  li {
    break-inside: avoid;
  }
  /* A long name is cut, so that all stays on one page. */
  .day {
    display: block;
    max-block-size: 2.8em;
    overflow: hidden;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 1.2mm 3mm 1.2mm 0;
    border-block-end: 0.3mm solid #999;
  }
  th {
    inline-size: 45mm;
  }
  .sign {
    display: grid;
    grid-template-columns: 28mm 1fr 12mm 35mm;
    align-items: end;
    gap: 3mm;
    margin-block-start: 7mm;
  }
  .sign i {
    border-block-end: 0.3mm solid #000;
  }
  .made {
    margin-block-start: 6mm;
    color: #444;
    font-size: 9pt;
  }
  .name {
    display: inline-block;
    min-inline-size: 80mm;
  }
`;

/** What the sheet may use of the planner. */
type SheetUi = Pick<WeeksUi, 'msg'>;

const row = (name: string, value: string | TemplateResult): TemplateResult =>
  html`<tr>
    <th scope="row">${name}</th>
    <td>${value}</td>
  </tr>`;

const inDays = (days: number): string => formatAmount({ value: days, unit: 'day' });

function daysOut(shown: WeeksShown, { msg }: SheetUi): TemplateResult | typeof nothing {
  const { dated, more, undated } = daysOutOf(shown);
  const lines = [
    ...dated.map((one) => `${formatDay(one.day)}: ${formatWork(one, msg)}`),
    more ? msg('PLANNER_SHEET_DAYS_MORE', { days: inDays(more) }) : '',
    undated ? msg('PLANNER_SHEET_DAYS_UNKNOWN', { days: inDays(undated) }) : '',
  ].filter(Boolean);
  if (lines.length === 0) return nothing;
  return html`<h2>${msg('PLANNER_SHEET_DAYS')}</h2>
    <ul>
      ${lines.map((line) => html`<li><span class="day">${line}</span></li>`)}
    </ul>`;
}

const FUNDING = {
  eligible: 'PLANNER_SHEET_FUNDED',
  'in-review': 'PLANNER_SHEET_IN_REVIEW',
  'not-eligible': 'PLANNER_SHEET_NOT_FUNDED',
} as const;

/** What the school pays: a fee that a scholarship pays is none of the school's. */
function costs(shown: WeeksShown, checked: FundingCheck | undefined, ui: SheetUi): string {
  const { plan, cost } = shown;
  if (checked?.outcome !== 'eligible') {
    const fee = checked?.outcome === 'not-eligible' ? 'PLANNER_SHEET_FEE' : 'PLANNER_WEEKS_COST_FEE';
    return costSentences(shown, ui, fee).join(' ') || ui.msg('PLANNER_SHEET_NO_COST');
  }
  const total = cost.total === null ? null : cost.total - (cost.fee ?? 0);
  const others = costSentences({ plan, cost: { ...cost, fee: null, total } }, ui);
  return [...others, ui.msg('PLANNER_SHEET_FEE_PAID')].join(' ');
}

const signature = (who: string, { msg }: SheetUi): TemplateResult =>
  html`<p class="sign"><span>${who}</span><i></i><span>${msg('PLANNER_SHEET_DATE')}</span><i></i></p>`;

/** One A4 page: who, which course and when, how much time, days out, what it costs, and two lines to sign. */
export function headteacherSheet(shown: WeeksShown, ui: SheetUi): PrintedSheet {
  const { msg } = ui;
  const { plan, question, context, cohort, hubName } = shown;
  const { name, short } = context.course;
  const title = msg('PLANNER_SHEET_TITLE', { course: name });
  const checked = checkedFor(context.course.id, shown.outcome);
  const places = placesOf(shown);
  const terms = plan.byTerm.filter(({ minutes }) => minutes > 0);
  return {
    title,
    styles,
    content: html`<h1>${title}</h1>
      <table>
        ${row(msg('PLANNER_SHEET_NAME'), html`<span class="name"></span>`)}
        ${row(msg('PLANNER_SHEET_COURSE'), `${name} (${short})${cohort ? `, ${cohort}` : ''}`)}
        ${row(
          msg('PLANNER_SHEET_DATES'),
          `${formatDates(question.start)} to ${formatDates(question.finish)}`,
        )}
        ${row(msg('PLANNER_SHEET_HOURS'), formatMinutes(plan.required))}
        ${row(msg('PLANNER_SHEET_WEEK'), formatMinutes(Math.round(plan.average / 5) * 5))}
        ${row(msg('PLANNER_SHEET_DAYS_OUT'), capital(formatDays(plan.daysOut)))}
        ${places.length ? row(msg('PLANNER_SHEET_PLACE'), places.join('; ')) : nothing}
        ${checked
          ? row(msg('PLANNER_SHEET_FUNDING'), msg(FUNDING[checked.outcome], { cohort: checked.cohort }))
          : nothing}
        ${row(msg('PLANNER_SHEET_COST'), costs(shown, checked, ui))}
      </table>
      ${daysOut(shown, ui)}
      <h2>${msg('PLANNER_SHEET_TERMS')}</h2>
      <ul>
        ${terms.map(
          ({ term, from, minutes }) =>
            html`<li>
              ${msg(term ? 'PLANNER_SHEET_TERM' : 'PLANNER_SHEET_HOLIDAYS', {
                term: capital(term ?? ''),
                day: formatDates(from),
              })}:
              ${formatMinutes(minutes)}
            </li>`,
        )}
      </ul>
      <h2>${msg('PLANNER_SHEET_GAIN')}</h2>
      <p>${msg('PLANNER_SHEET_GAIN_TEXT')}</p>
      <h2>${msg('PLANNER_SHEET_AGREE')}</h2>
      ${signature(msg('PLANNER_SHEET_PARTICIPANT'), ui)} ${signature(msg('PLANNER_SHEET_HEAD'), ui)}
      <p class="made">${msg('PLANNER_SHEET_MADE', { day: formatDates(context.today), hub: hubName })}</p>`,
  };
}

/** Prints it, apart from the page that it stands on. */
export const printPlan = (shown: WeeksShown, ui: SheetUi, root: ShadowRoot): void =>
  printSheet(root, headteacherSheet(shown, ui));

/** Comes with the press. */
export interface PlanPrinter {
  readonly printPlan: typeof printPlan;
}
