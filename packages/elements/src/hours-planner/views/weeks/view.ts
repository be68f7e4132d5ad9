import { applyChange } from '@npq-widgets/data/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { Effects, View } from '../../../core/view.js';
import { inWords } from '../../../core/dates.js';
import { trustLine } from '../../../ui/trust-line.js';
import { minutesInWords } from '../../minutes-in-words.js';
import { reducePlanning, type PlanningAction } from '../../model/planning.js';
import type { PlannerAction } from '../../model/state.js';
import { presentWeeks, type PlanningArgs, type PlanningCode, type WeeksShown } from '../../model/weeks.js';
import type { TakeAway } from '../../take-away/index.js';
import type { PlanPrinter } from '../../take-away/print-plan.js';
import { rangeInWords } from '../plan/format-amounts.js';
import { keepPart } from './keep.js';
import { loadChart } from './chart.js';
import { costPart, daysInWords } from './cost.js';
import { WEEKS_MESSAGES, type WeeksKey, type WeeksUi } from './messages.js';
import { weeksStyles } from './styles.js';
import type { weekTable } from './week-table.js';
import { changeInWords, dayInWords, verdictInWords, workInWords } from './words.js';

type Act = (action: PlanningAction) => void;

/** The verdict first, and the one change that mends it. */
function verdict({ plan, question, form, context }: WeeksShown, ui: WeeksUi, act: Act): TemplateResult {
  const { msg, heading } = ui;
  const { change } = plan;
  const words = verdictInWords(plan, msg);
  const mend = (): void => {
    if (!change) return;
    const months = change.kind === 'later-finish' ? change.months : 0;
    act({ type: 'change-made', form, after: applyChange(question, change), months });
  };
  return html`<div class=${`panel verdict ${plan.verdict}`} part="panel">
    ${heading(words.verdict, 1, true)}
    <p>${words.why}</p>
    ${change
      ? html`<p><strong>${msg('WEEKS_MENDS')}</strong> ${changeInWords(change, msg)}</p>
          <p><button class="plain" @click=${mend}>${msg('WEEKS_MEND')}</button></p>`
      : plan.verdict === 'does-not-fit'
        ? html`<p>${msg('PLAN_CHANGE_NONE')}</p>`
        : nothing}
    <p class="hint">
      ${msg('WEEKS_DATES', {
        course: context.course.name,
        start: inWords(question.start),
        finish: inWords(question.finish),
      })}
    </p>
  </div>`;
}

/** The figures that a headteacher asks for. */
function figures({ plan, context }: WeeksShown, { msg }: WeeksUi): TemplateResult {
  const { weekly } = context.course;
  const average = minutesInWords(Math.round(plan.average / 5) * 5);
  const stated = weekly ? rangeInWords(weekly) : '';
  const rows: [string, string][] = [
    [
      msg('WEEKS_TOTAL'),
      plan.done
        ? msg('WEEKS_DONE', { time: minutesInWords(plan.required), done: minutesInWords(plan.done) })
        : minutesInWords(plan.required),
    ],
    [msg('WEEKS_AVERAGE'), stated ? msg('WEEKS_STATED', { time: average, weekly: stated }) : average],
    [
      msg('WEEKS_HEAVIEST'),
      msg('WEEKS_HEAVIEST_IN', {
        time: minutesInWords(plan.heaviest?.minutes ?? 0),
        day: inWords(plan.heaviest?.monday ?? ''),
      }),
    ],
    [msg('WEEKS_DAYS_OUT'), daysInWords(plan.daysOut)],
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

/** What is to be done in the weeks that come. */
function nextWeeks({ next }: WeeksShown, { msg, heading }: WeeksUi): TemplateResult | typeof nothing {
  if (next.length === 0) return nothing;
  return html`${heading(msg('WEEKS_NEXT'), 2)}
    <ul class="next">
      ${next.flatMap(({ work }) =>
        work
          .filter(({ isDone }) => !isDone)
          .map(
            (one) =>
              html`<li>
                ${msg('WEEKS_WORK', {
                  day: one.day ? dayInWords(one.day) : msg('WEEKS_NO_DAY'),
                  what: workInWords(one, msg),
                })}
              </li>`,
          ),
      )}
    </ul>`;
}

/** Code that comes as facts do. */
interface LateCode extends PlanningCode {
  readonly 'take-away': TakeAway;
  readonly 'week-table': { readonly weekTable: typeof weekTable };
}

interface WeeksAndLink extends WeeksShown {
  /** Set while there is a link to show. */
  readonly late: TakeAway | undefined;
  readonly isTableOpen: boolean;
  /** Undefined until the fold is opened. */
  readonly table: LateCode['week-table'] | undefined;
}

/** The numbers of the chart, and what can be done with a week. They come when the fold is opened. */
function tableFold(shown: WeeksAndLink, ui: WeeksUi, act: Act): TemplateResult {
  const { isTableOpen, table } = shown;
  const onToggle = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== isTableOpen) ui.dispatch({ type: 'fold-toggled', id: 'table', open });
  };
  return html`<details class="table" ?open=${isTableOpen} @toggle=${onToggle}>
    <summary>${ui.msg('WEEKS_TABLE')}</summary>
    ${table?.weekTable(shown, ui, act) ?? (isTableOpen ? ui.waiting('week-table') : nothing)}
  </details>`;
}

/** What can be taken along: brought on the press. */
function takeAway(shown: WeeksAndLink, ui: WeeksUi): TemplateResult {
  const { msg, heading, announce } = ui;
  const print = (): void =>
    ui.use('print-plan', ({ printPlan }: PlanPrinter, root) => printPlan(shown, ui, root), 'WEEKS_LATE');
  const take = (act: (code: TakeAway) => unknown, after: string): void =>
    ui.use(
      'take-away',
      (code: TakeAway) =>
        void Promise.resolve(act(code)).then(
          (isDone) => announce(isDone === false ? '' : after),
          () => announce(msg('WEEKS_LATE')),
        ),
      'WEEKS_LATE',
    );
  const saved = msg('WEEKS_SAVED');
  const show = (link: string): void => ui.dispatch({ type: 'link-shown', link });
  const plain = (words: string, act: () => void): TemplateResult =>
    html`<li><button class="plain" @click=${act}>${words}</button></li>`;
  return html`${heading(msg('WEEKS_TAKE'), 2)}
    <ul class="take">
      <li><button part="button" @click=${print}>${msg('WEEKS_SHEET')}</button></li>
      ${plain(msg('WEEKS_CALENDAR'), () => take((code) => code.saveCalendar(shown, ui), saved))}
      ${plain(msg('WEEKS_CSV'), () => take((code) => code.saveTable(shown, ui), saved))}
      ${plain(msg('WEEKS_LINK'), () => take((code) => code.copyPlan(shown, show), msg('WEEKS_COPIED')))}
    </ul>
    ${keepPart(shown, ui)}
    ${shown.late && shown.share ? shown.late.linkField(shown.share.link, msg) : nothing}
    <details>
      <summary>${msg('WEEKS_LIST')}</summary>
      <ol class="plain-list">
        ${shown.plan.weeks.flatMap(({ work, monday }) =>
          work.map(
            (one) =>
              html`<li>
                ${one.day ? dayInWords(one.day) : msg('WEEKS_FROM', { day: inWords(monday) })}:
                ${workInWords(one, msg)}
              </li>`,
          ),
        )}
      </ol>
    </details>`;
}

/** A quiet offer to put another course beside the plan; pressed once more, it goes. */
function secondCourse({ planning: { second } }: WeeksShown, { msg }: WeeksUi, act: Act): TemplateResult {
  const opened = { course: '', later: 0, asked: 0, isMended: false };
  return html`<p class="offer">
    <button
      class="link"
      aria-expanded=${second ? 'true' : 'false'}
      @click=${() => act({ type: 'second-changed', second: second ? undefined : opened })}
    >
      ${msg('WEEKS_SECOND')}
    </button>
  </p>`;
}

function trust(
  { context, sources, termSources, coverSources, assumedFrom }: WeeksShown,
  { msg }: WeeksUi,
): TemplateResult {
  const assumed = assumedFrom ? msg('WEEKS_ASSUMED', { day: inWords(assumedFrom) }) : '';
  return trustLine(
    {
      basis: msg('WEEKS_BASIS'),
      facts: [
        { what: msg('WEEKS_FACT_TERMS'), sources: termSources },
        { what: msg('WEEKS_FACT_COVER'), sources: coverSources },
      ],
      notes: sources,
      reviewBy: context.calendar.reviewBy,
      today: context.today,
      caveat: [msg('WEEKS_CAVEAT'), assumed].filter(Boolean).join(' '),
    },
    msg,
  );
}

function render(shown: WeeksAndLink, ui: WeeksUi): TemplateResult {
  const act: Act = (action) =>
    ui.dispatch({ type: 'planning', planning: reducePlanning(shown.planning, action) });
  return html`<div class="weeks">
    ${verdict(shown, ui, act)} ${figures(shown, ui)} ${loadChart(shown, ui)} ${tableFold(shown, ui, act)}
    ${nextWeeks(shown, ui)} ${costPart(shown, ui, act)} ${takeAway(shown, ui)} ${trust(shown, ui)}
    ${secondCourse(shown, ui, act)}
  </div>`;
}

/** To a new plan, or to the link of the one on show. */
const focusOf = (asked: number, share: WeeksShown['share']): Effects['focus'] =>
  share?.of?.asked === asked
    ? { id: `link ${String(share.count)}`, value: () => ['.link-field'] }
    : { id: String(asked), value: () => ['.verdict [role=heading]'] };

/** The plan of weeks: the verdict, the figures, the picture, what it costs, and what to take along. */
export const weeks: View<PlanningArgs, WeeksAndLink, PlannerAction, WeeksKey, LateCode> = {
  messages: WEEKS_MESSAGES,
  styles: weeksStyles,
  present: (args, facts) => {
    const shown = presentWeeks(args, facts);
    const late = args.share?.of === args.planning ? facts.get('take-away') : undefined;
    const isTableOpen = args.toggled?.['table'] ?? false;
    return shown && { ...shown, late, isTableOpen, table: isTableOpen ? facts.get('week-table') : undefined };
  },
  render,
  effects: ({ plan, planning, context, share }, { msg }) => {
    const { asked, problems } = planning;
    const id = `${String(asked)} ${context.course.id}`;
    return {
      focus: problems.length ? undefined : focusOf(asked, share),
      announce: { id, value: () => msg('WEEKS_SAID', verdictInWords(plan, msg)) },
      expired:
        context.today > context.calendar.reviewBy
          ? [{ slice: 'school-calendar', reviewBy: context.calendar.reviewBy }]
          : undefined,
    };
  },
};
