import type { HoursGap, ProgrammeHours } from '@npq-widgets/data/hours';
import { html, nothing, type TemplateResult } from 'lit';
import { capital, formatDates } from '../../../core/format.js';
import { sourceLine, sourcesNamed } from '../../../ui/source-line.js';
import {
  formatAmount,
  formatHours,
  formatLoad,
  formatPeriod,
  formatRange,
  formatRate,
} from './format-amounts.js';
import { partsList } from './parts-list.js';
import type { PlanUi } from './messages.js';
import type { Plan, ShownExample } from '../../model/plan.js';

type Msg = PlanUi['msg'];

/** The page's own total leads, unless its own parts outgrow it. */
const leadsWithStated = ({ gaps, statedTotal }: ProgrammeHours): boolean =>
  statedTotal !== null && !gaps.some(({ kind }) => kind === 'exceeds-stated');

function headline({ programme, plan: { hours } }: ShownExample, msg: Msg): TemplateResult {
  const figure = (words: string, of: string) =>
    html`<p class="figure"><strong>${capital(words)}</strong> <span>${of}</span></p>`;
  if (hours.statedTotal !== null && leadsWithStated(hours))
    return figure(formatHours(hours.statedTotal), msg('PLANNER_IN_ALL'));
  if (hours.total === null) return html`<p class="figure unknown">${msg('PLANNER_NO_TOTAL')}</p>`;
  const of =
    programme.covers === 'final-assessment'
      ? 'PLANNER_IN_ASSESSMENT'
      : hours.isWhole
        ? 'PLANNER_IN_ALL'
        : 'PLANNER_IN_PARTS';
  return figure(formatHours(hours.total, hours.totalBound), msg(of));
}

/** "45 hours, and 4.5 days at 6 hours a day": said wherever the length of a day is in a sum. */
function dayPhrase({ days, listedHours, hoursPerDay }: ProgrammeHours, msg: Msg): string {
  return msg(listedHours > 0 ? 'PLANNER_AND_DAYS' : 'PLANNER_DAYS_ONLY', {
    days: formatAmount({ value: days, unit: 'day' }),
    perDay: formatHours(hoursPerDay),
    hours: formatHours(listedHours),
  });
}

/** Whose sum the figure is, and what is in it. */
function whose({ plan: { hours } }: ShownExample, msg: Msg): string {
  if (leadsWithStated(hours)) return msg(hours.agreesWithStated ? 'PLANNER_AGREES' : 'PLANNER_STATED');
  const made = hours.days > 0 ? `${capital(dayPhrase(hours, msg))}.` : '';
  return hours.statedTotal === null && hours.isWhole ? `${made} ${msg('PLANNER_OURS')}`.trim() : made;
}

function weekly({ plan: { load }, assumptions }: ShownExample, msg: Msg): string {
  if (!load) return '';
  const months = formatRange(load.months);
  const line = msg(load.basis === 'some-parts' ? 'PLANNER_LOAD_SOME' : 'PLANNER_LOAD', {
    time: formatLoad(load.hours),
    months,
  });
  const borrowed = assumptions.some(({ kind }) => kind === 'length-of-course');
  return borrowed ? `${line} ${msg('PLANNER_LOAD_LENGTH', { months })}` : line;
}

type GapOf<Kind extends HoursGap['kind']> = Extract<HoursGap, { readonly kind: Kind }>;

/** What the parts come to, with the length of a day where that is in it. */
function partsTotal(hours: ProgrammeHours, msg: Msg): string {
  const total = formatHours(hours.total ?? 0, hours.totalBound);
  return hours.days > 0 ? msg('PLANNER_TOTAL_OF', { total, of: dayPhrase(hours, msg) }) : total;
}

function otherGap(
  gap: Exclude<HoursGap, GapOf<'no-hours' | 'no-total'>>,
  hours: ProgrammeHours,
  msg: Msg,
): string {
  switch (gap.kind) {
    case 'no-parts':
      return msg('PLANNER_NO_PARTS');
    case 'more-parts':
      return gap.said;
    case 'remainder':
      return msg('PLANNER_REMAINDER', { total: partsTotal(hours, msg), hours: formatHours(gap.hours) });
    case 'exceeds-stated':
      return msg('PLANNER_EXCEEDS', { stated: formatHours(gap.stated), by: formatHours(gap.by) });
  }
}

/** "Clinics (2 hours each half term)": what is known of a part that has no total. */
function withoutTotal(gap: GapOf<'no-hours' | 'no-total'>, msg: Msg): string {
  if (gap.kind === 'no-hours') return gap.component;
  return msg('PLANNER_RATE', { name: gap.component, figure: formatRate(gap.each, gap.per, gap.bound) });
}

/** Every gap as a sentence; parts without a total share one. */
function gapSentences({ hours }: ShownExample['plan'], msg: Msg): string[] {
  const without: string[] = [];
  const others: string[] = [];
  for (const gap of hours.gaps) {
    if (gap.kind === 'no-hours' || gap.kind === 'no-total') without.push(withoutTotal(gap, msg));
    else others.push(otherGap(gap, hours, msg));
  }
  if (without.length === 0) return others;
  const isBare = hours.gaps.filter(({ kind }) => kind === 'no-hours').length === hours.components.length;
  return [
    isBare ? msg('PLANNER_NO_FIGURES') : msg('PLANNER_WITHOUT', { names: without.join('; ') }),
    ...others,
  ];
}

/** Whose page it is and from when; an example, so the reader is sent to the provider for what holds now. */
function origin(
  { programme: { provider, period, publishedBy, note } }: ShownExample,
  msg: Msg,
): TemplateResult {
  const when = formatPeriod(period);
  const from =
    provider.to === null
      ? msg('PLANNER_FROM', { period: when })
      : msg('PLANNER_FROM_FORMER', { period: when, until: formatDates(provider.to) });
  return html`<p class="hint">
    ${from} ${publishedBy ? msg('PLANNER_BY', { name: publishedBy }) : nothing} ${note ?? nothing}
    ${provider.note ?? nothing}
  </p>`;
}

function parts(
  { programme: { id }, plan: { hours }, isOpen }: ShownExample,
  { isPrinting }: Plan,
  { msg, dispatch }: PlanUi,
): TemplateResult | typeof nothing {
  const { length } = hours.components;
  if (length === 0) return nothing;
  const count = length === 1 ? msg('PLANNER_PARTS_COUNT_ONE') : msg('PLANNER_PARTS_COUNT', { count: length });
  const onToggle = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    // The browser tells what we opened ourselves too; what printing opens closes again.
    if (!isPrinting && open !== isOpen) dispatch({ type: 'fold-toggled', id, open });
  };
  return html`<details ?open=${isOpen} @toggle=${onToggle}>
    <summary>${msg('PLANNER_PARTS')} (${count})</summary>
    ${partsList(hours.components, msg)}
  </details>`;
}

/** One published programme: whose and when, what it comes to, what is not known, what it is made up of. */
export function exampleCard(example: ShownExample, shown: Plan, ui: PlanUi): TemplateResult {
  const { programme, plan } = example;
  const { msg } = ui;
  const { name, confidence } = programme.provider;
  const lines = [whose(example, msg), weekly(example, msg)].filter(Boolean);
  const gaps = gapSentences(plan, msg);
  return html`<li class="example">
    <div class="head">
      <div>
        ${ui.heading(confidence === 'high' ? name : msg('PLANNER_PROBABLY', { name }), 2)}
        ${origin(example, msg)}
      </div>
      ${headline(example, msg)}
    </div>
    ${lines.length > 0 ? html`<p>${lines.join(' ')}</p>` : nothing}
    ${gaps.length > 0
      ? html`<ul class="gaps">
          ${gaps.map((gap) => html`<li>${gap}</li>`)}
        </ul>`
      : nothing}
    ${parts(example, shown, ui)} ${sourceLine(sourcesNamed(programme.sources, shown.sources))}
  </li>`;
}
