import { css, html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../core/messages.js';
import type { Sheet } from '../../core/print-frame.js';
import { capital } from '../../ui/capital.js';
import { inWords } from '../../core/dates.js';
import { minutesInWords } from '../minutes-in-words.js';
import type { WeeksShown } from '../model/weeks.js';
import { costSentences, daysInWords } from '../views/weeks/cost.js';
import type { WeeksUi } from '../views/weeks/messages.js';
import { dayInWords, workInWords } from '../views/weeks/words.js';
import { SHEET } from './sheet-messages.js';

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
    margin: 5mm 0 1.5mm;
  }
  p,
  ul {
    margin: 0 0 2mm;
  }
  ul {
    padding-inline-start: 5mm;
    columns: 2;
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
    margin-block-start: 9mm;
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

const row = (name: string, value: string | TemplateResult): TemplateResult =>
  html`<tr>
    <th scope="row">${name}</th>
    <td>${value}</td>
  </tr>`;

/** More days than this would need a second page. */
const MOST_DAYS = 12;

function daysOut({ plan }: WeeksShown, ui: Pick<WeeksUi, 'msg'>): TemplateResult | typeof nothing {
  const out = plan.weeks.flatMap(({ work }) => work).filter(({ session }) => session?.takesOut);
  if (out.length === 0) return nothing;
  return html`<h2>${SHEET.days}</h2>
    <ul>
      ${out
        .slice(0, MOST_DAYS)
        .map(
          (one) =>
            html`<li>${one.day ? dayInWords(one.day) : SHEET.dayUnknown}: ${workInWords(one, ui.msg)}</li>`,
        )}
    </ul>`;
}

const signature = (who: string): TemplateResult =>
  html`<p class="sign"><span>${who}</span><i></i><span>${SHEET.date}</span><i></i></p>`;

/** One A4 page: who, which course and when, how much time, days out, what it costs, and two lines to sign. */
export function headteacherSheet(shown: WeeksShown, ui: Pick<WeeksUi, 'msg'>): Sheet {
  const { plan, question, context, cohort, hubName } = shown;
  const { name, short } = context.course;
  const title = fill(SHEET.title, { course: name });
  const terms = plan.byTerm.filter(({ minutes }) => minutes > 0);
  return {
    title,
    styles,
    content: html`<h1>${title}</h1>
      <table>
        ${row(SHEET.name, html`<span class="name"></span>`)}
        ${row(SHEET.course, `${name} (${short})${cohort ? `, ${cohort}` : ''}`)}
        ${row(SHEET.dates, `${inWords(question.start)} to ${inWords(question.finish)}`)}
        ${row(SHEET.hours, minutesInWords(plan.required))}
        ${row(SHEET.week, minutesInWords(Math.round(plan.average / 5) * 5))}
        ${row(SHEET.daysOut, capital(daysInWords(plan.daysOut)))}
        ${row(SHEET.cost, costSentences(shown, ui).join(' ') || SHEET.noCost)}
      </table>
      ${daysOut(shown, ui)}
      <h2>${SHEET.terms}</h2>
      <ul>
        ${terms.map(
          ({ term, from, minutes }) =>
            html`<li>
              ${fill(term ? SHEET.term : SHEET.holidays, { term: capital(term ?? ''), day: inWords(from) })}:
              ${minutesInWords(minutes)}
            </li>`,
        )}
      </ul>
      <h2>${SHEET.gain}</h2>
      <p>${SHEET.gainText}</p>
      <h2>${SHEET.agree}</h2>
      ${signature(SHEET.participant)} ${signature(SHEET.head)}
      <p class="made">${fill(SHEET.made, { day: inWords(context.today), hub: hubName })}</p>`,
  };
}
