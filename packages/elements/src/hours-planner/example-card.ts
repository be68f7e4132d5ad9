import type { HoursGap, ProgrammeHours } from '@npq-widgets/data/hours';
import type { SourceNotes } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../base/dates.js';
import { sourceLine } from '../base/source-line.js';
import {
  amountInWords,
  capital,
  hoursInWords,
  loadInWords,
  periodInWords,
  rangeInWords,
  rateInWords,
} from './amount-words.js';
import { partsList } from './parts-list.js';
import type { PlanKit } from './plan-kit.js';
import type { ShownExample } from './shown-plan.js';

type Say = PlanKit['say'];

/** The page's own total leads, unless its own parts outgrow it. */
const leadsWithStated = ({ gaps, statedTotal }: ProgrammeHours): boolean =>
  statedTotal !== null && !gaps.some(({ kind }) => kind === 'exceeds-stated');

function headline({ programme, plan: { hours } }: ShownExample, say: Say): TemplateResult {
  const figure = (words: string, of: string) =>
    html`<p class="figure"><strong>${capital(words)}</strong> <span>${of}</span></p>`;
  if (hours.statedTotal !== null && leadsWithStated(hours))
    return figure(hoursInWords(hours.statedTotal), say('HOURS_IN_ALL'));
  if (hours.total === null) return html`<p class="figure unknown">${say('HOURS_NO_TOTAL')}</p>`;
  const of =
    programme.covers === 'final-assessment'
      ? 'HOURS_IN_ASSESSMENT'
      : hours.isWhole
        ? 'HOURS_IN_ALL'
        : 'HOURS_IN_PARTS';
  return figure(hoursInWords(hours.total, hours.totalBound), say(of));
}

/** "45 hours, and 4.5 days at 6 hours a day": said wherever the length of a day is in a sum. */
function dayPhrase({ days, listedHours, hoursPerDay }: ProgrammeHours, say: Say): string {
  return say(listedHours > 0 ? 'HOURS_AND_DAYS' : 'HOURS_DAYS_ONLY', {
    days: amountInWords({ value: days, unit: 'day' }),
    perDay: hoursInWords(hoursPerDay),
    hours: hoursInWords(listedHours),
  });
}

/** Whose sum the figure is, and what is in it. */
function whose({ plan: { hours } }: ShownExample, say: Say): string {
  if (leadsWithStated(hours)) return say(hours.agreesWithStated ? 'HOURS_AGREES' : 'HOURS_STATED');
  const made = hours.days > 0 ? `${capital(dayPhrase(hours, say))}.` : '';
  return hours.statedTotal === null && hours.isWhole ? `${made} ${say('HOURS_OURS')}`.trim() : made;
}

function weekly({ plan: { load }, assumptions }: ShownExample, say: Say): string {
  if (!load) return '';
  const months = rangeInWords(load.months);
  const line = say(load.basis === 'some-parts' ? 'HOURS_LOAD_SOME' : 'HOURS_LOAD', {
    time: loadInWords(load.hours),
    months,
  });
  const borrowed = assumptions.some(({ kind }) => kind === 'length-of-course');
  return borrowed ? `${line} ${say('HOURS_LOAD_LENGTH', { months })}` : line;
}

type GapOf<Kind extends HoursGap['kind']> = Extract<HoursGap, { readonly kind: Kind }>;

/** What the parts come to, with the length of a day where that is in it. */
function partsTotal(hours: ProgrammeHours, say: Say): string {
  const total = hoursInWords(hours.total ?? 0, hours.totalBound);
  return hours.days > 0 ? say('HOURS_TOTAL_OF', { total, of: dayPhrase(hours, say) }) : total;
}

function otherGap(
  gap: Exclude<HoursGap, GapOf<'no-hours' | 'no-total'>>,
  hours: ProgrammeHours,
  say: Say,
): string {
  switch (gap.kind) {
    case 'no-parts':
      return say('HOURS_NO_PARTS');
    case 'more-parts':
      return gap.said;
    case 'remainder':
      return say('HOURS_REMAINDER', { total: partsTotal(hours, say), hours: hoursInWords(gap.hours) });
    case 'exceeds-stated':
      return say('HOURS_EXCEEDS', { stated: hoursInWords(gap.stated), by: hoursInWords(gap.by) });
  }
}

/** "Clinics (2 hours each half term)": what is known of a part that has no total. */
function withoutTotal(gap: GapOf<'no-hours' | 'no-total'>, say: Say): string {
  if (gap.kind === 'no-hours') return gap.component;
  return say('HOURS_RATE', { name: gap.component, figure: rateInWords(gap.each, gap.per, gap.bound) });
}

/** Every gap as a sentence; parts without a total share one. */
function gapSentences({ hours }: ShownExample['plan'], say: Say): string[] {
  const without: string[] = [];
  const others: string[] = [];
  for (const gap of hours.gaps) {
    if (gap.kind === 'no-hours' || gap.kind === 'no-total') without.push(withoutTotal(gap, say));
    else others.push(otherGap(gap, hours, say));
  }
  if (without.length === 0) return others;
  const isBare = hours.gaps.filter(({ kind }) => kind === 'no-hours').length === hours.components.length;
  return [isBare ? say('HOURS_NO_FIGURES') : say('HOURS_WITHOUT', { names: without.join('; ') }), ...others];
}

/** Whose page it is and from when; an example, so the reader is sent to the provider for what holds now. */
function origin(
  { programme: { provider, period, publishedBy, note } }: ShownExample,
  say: Say,
): TemplateResult {
  const when = periodInWords(period);
  const from =
    provider.to === null
      ? say('HOURS_FROM', { period: when })
      : say('HOURS_FROM_FORMER', { period: when, until: inWords(provider.to) });
  return html`<p class="hint">
    ${from} ${publishedBy ? say('HOURS_BY', { name: publishedBy }) : nothing} ${note ?? nothing}
    ${provider.note ?? nothing}
  </p>`;
}

function parts(
  { programme, plan: { hours } }: ShownExample,
  { say, isOpen, onToggle }: PlanKit,
): TemplateResult | typeof nothing {
  const { length } = hours.components;
  if (length === 0) return nothing;
  const count = length === 1 ? say('HOURS_PARTS_ONE') : say('HOURS_PARTS_COUNT', { count: length });
  return html`<details
    ?open=${isOpen(programme.id)}
    @toggle=${(event: Event) => onToggle(programme.id, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${say('HOURS_PARTS')} (${count})</summary>
    ${partsList(hours.components, say)}
  </details>`;
}

/** One published programme: whose and when, what it comes to, what is not known, what it is made up of. */
export function exampleCard(example: ShownExample, sources: SourceNotes, kit: PlanKit): TemplateResult {
  const { programme, plan } = example;
  const { say } = kit;
  const { name, confidence } = programme.provider;
  const lines = [whose(example, say), weekly(example, say)].filter(Boolean);
  const gaps = gapSentences(plan, say);
  const cited = programme.sources.flatMap((id) => sources[id] ?? []);
  return html`<li class="example">
    <div class="head">
      <div>
        ${kit.heading(confidence === 'high' ? name : say('HOURS_PROBABLY', { name }), 2)}
        ${origin(example, say)}
      </div>
      ${headline(example, say)}
    </div>
    ${lines.length > 0 ? html`<p>${lines.join(' ')}</p>` : nothing}
    ${gaps.length > 0
      ? html`<ul class="gaps">
          ${gaps.map((gap) => html`<li>${gap}</li>`)}
        </ul>`
      : nothing}
    ${parts(example, kit)} ${sourceLine(cited)}
  </li>`;
}
