import { WEEKS_IN_A_YEAR } from '@npq-widgets/data/hours';
import { html, nothing, type TemplateResult } from 'lit';
import type { Plan, ShownExample } from '../../model/plan.js';
import { dayLengthField } from './day-length-field.js';
import { exampleCard } from './example-card.js';
import { fold } from './fold.js';
import type { PlanUi } from './messages.js';

export { EXAMPLES_MESSAGES as messages } from './examples-messages.js';
export { examplesStyles as styles } from './examples-styles.js';

/** So many stand in the fold; the others in one of their own. */
const FEW = 3;

/** What was published for the course, newest first: few, and the older ones in a fold. */
export function exampleList(plan: Plan, ui: PlanUi): TemplateResult {
  const { msg } = ui;
  const list = (shown: readonly ShownExample[]): TemplateResult =>
    html`<ul class="examples">
      ${shown.map((example) => exampleCard(example, plan, ui))}
    </ul>`;
  const older = plan.examples.slice(FEW);
  const title = msg('PLANNER_EXAMPLES_OLDER', { count: older.length });
  const isOpen = plan.isPrinting || (plan.toggled['older'] ?? false);
  return html`<p>${msg('PLANNER_EXAMPLES_INTRO')}</p>
    ${plan.countsDays ? dayLengthField(plan, ui) : nothing} ${list(plan.examples.slice(0, FEW))}
    ${older.length ? fold({ id: 'older', title, isOpen, content: list(older) }, plan, ui) : nothing}
    <p class="hint">${msg('PLANNER_WEEKS', { year: WEEKS_IN_A_YEAR })}</p>`;
}
