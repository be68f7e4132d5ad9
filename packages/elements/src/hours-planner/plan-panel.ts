import { WEEKS_IN_A_YEAR } from '@npq-widgets/data/hours';
import type { ProgrammesSlice } from '@npq-widgets/data/hours';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../base/dates.js';
import { sourceLine } from '../base/source-line.js';
import { capital, hoursInWords } from './amount-words.js';
import { dayLengthField } from './day-length-field.js';
import { exampleCard } from './example-card.js';
import type { PlanKit } from './plan-kit.js';
import type { ShownPlan } from './shown-plan.js';

export { PrintController } from '../base/print-controller.js';
export { PLAN_WORDS } from './plan-messages.js';
export { showPlan } from './shown-plan.js';

type Say = PlanKit['say'];

/** The stated hours a week, then our sum of them, named as ours. */
function statedPanel(
  { course, stated, evidence }: ShownPlan,
  facts: ProgrammesSlice,
  say: Say,
): TemplateResult {
  const { note, monthsNote, confidence, sources = [] } = evidence ?? {};
  const cited = sources.flatMap((id) => facts.sources[id] ?? []);
  const source = cited.length > 0 ? sourceLine(cited, confidence === 'high') : nothing;
  if (!stated) {
    return html`<div class="panel" part="panel">
      <p class="figure"><strong>${say('HOURS_NO_WEEKLY')}</strong></p>
      <p>${say('HOURS_LASTS', { months: course.months })} ${monthsNote ?? nothing}</p>
      ${source}
    </div>`;
  }
  const { months, total, weekly } = stated;
  return html`<div class="panel" part="panel">
    <p class="figure">
      <strong>${capital(say('HOURS_WEEKLY', { weekly: hoursInWords(weekly) }))}</strong>
      ${say(confidence === 'high' ? 'HOURS_WEEKLY_FOR' : 'HOURS_WEEKLY_UNSURE', { months })}
    </p>
    <p>${say('HOURS_SUM', { months, total: hoursInWords(total), year: WEEKS_IN_A_YEAR })}</p>
    ${note || monthsNote ? html`<p>${note ?? nothing} ${monthsNote ?? nothing}</p>` : nothing} ${source}
  </div>`;
}

function examples(
  { examples: list, countsDays, hoursPerDay }: ShownPlan,
  facts: ProgrammesSlice,
  kit: PlanKit,
): TemplateResult {
  const { say, heading } = kit;
  if (list.length === 0)
    return html`${heading(say('HOURS_EXAMPLES'), 1)}
      <p>${say('HOURS_EXAMPLES_NONE')}</p>`;
  return html`${heading(say('HOURS_EXAMPLES'), 1)}
    <p>${say('HOURS_EXAMPLES_INTRO')}</p>
    ${countsDays ? dayLengthField(hoursPerDay, facts, kit) : nothing}
    <ul class="examples">
      ${list.map((example) => exampleCard(example, facts.sources, kit))}
    </ul>
    <p class="hint">${say('HOURS_WEEKS', { year: WEEKS_IN_A_YEAR })}</p>`;
}

/** The hours of one course. `isPast`: the facts are past the day on which we promised to look at them again. */
export function planPanel(
  plan: ShownPlan,
  facts: ProgrammesSlice,
  isPast: boolean,
  kit: PlanKit,
): TemplateResult {
  const { say, heading } = kit;
  const { name, short } = plan.course;
  const [read = ''] = Object.values(facts.sources)
    .map((source) => source.read)
    .sort();
  return html`${heading(say('HOURS_COURSE', { name, short }), 1)}
  ${isPast ? html`<p class="note" part="panel">${say('HOURS_PAST', { read: inWords(read) })}</p>` : nothing}
  ${statedPanel(plan, facts, say)} ${examples(plan, facts, kit)}`;
}

/** The result in one line, for screen readers. */
export function saidPlan({ course, stated, examples: { length } }: ShownPlan, say: Say): string {
  const hours = stated
    ? say('HOURS_SAID_STATED', { weekly: hoursInWords(stated.weekly), months: stated.months })
    : say('HOURS_SAID_NONE');
  return say('HOURS_SAID', { name: course.name, stated: hours, count: length });
}
