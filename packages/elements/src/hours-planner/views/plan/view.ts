import { css, html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../core/format.js';
import { trustLine, trustStyles } from '../../../ui/trust-line.js';
import { formatHours } from './format-amounts.js';
import type { View } from '../../../core/view.js';
import { planCourse, type Plan, type PlanArgs } from '../../model/plan.js';
import type { PlannerAction } from '../../model/state.js';
import { HoursPlannedEvent } from '../../events.js';
import type { exampleList } from './examples.js';
import { fold } from './fold.js';
import { PLAN_MESSAGES, type PlanKey, type PlanUi } from './messages.js';

const styles = css`
  ${trustStyles}
  .figure {
    margin-block-end: 0.5em;
  }
  .figure strong {
    font-size: 1.45em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .hub {
    margin-block-end: calc(var(--_space) * 1.5);
  }
`;

type Msg = PlanUi['msg'];

/** Code that comes as facts do. */
interface LateCode {
  readonly examples: { readonly exampleList: typeof exampleList };
}

interface PlanShown extends Plan {
  /** Undefined until the fold of examples is opened. */
  readonly late: LateCode['examples'] | undefined;
}

/** The stated hours a week, then what they add up to. What is not sure stands in the trust line. */
function statedPanel({ course, stated, evidence }: Plan, msg: Msg): TemplateResult {
  const { note, monthsNote, confidence } = evidence ?? {};
  if (!stated) {
    return html`<div class="panel" part="panel">
      <p class="figure"><strong>${msg('PLANNER_NO_WEEKLY')}</strong></p>
      <p>${msg('PLANNER_LASTS', { months: course.months })} ${monthsNote ?? nothing}</p>
    </div>`;
  }
  const { months, total, weekly } = stated;
  const isSure = confidence === 'high';
  return html`<div class="panel" part="panel">
    <p class="figure">
      <strong>${capital(msg('PLANNER_WEEKLY', { weekly: formatHours(weekly) }))}</strong>
      ${msg(isSure ? 'PLANNER_WEEKLY_FOR' : 'PLANNER_WEEKLY_UNSURE', { months })}
    </p>
    <p>${msg('PLANNER_SUM', { months, total: formatHours(total) })}</p>
    ${isSure && (note || monthsNote) ? html`<p>${note ?? nothing} ${monthsNote ?? nothing}</p>` : nothing}
  </div>`;
}

/** Where the hours a week are from. */
function trust(
  { evidence, sources: notes, reviewBy, today }: Plan,
  msg: Msg,
): TemplateResult | typeof nothing {
  const { note, monthsNote, confidence, sources = [] } = evidence ?? {};
  if (sources.length === 0) return nothing;
  const doubt = [note, monthsNote].filter(Boolean).join(' ');
  return trustLine(
    {
      basis: msg('PLANNER_BASIS'),
      facts: [{ what: msg('PLANNER_FACT'), sources, ...(confidence !== 'high' && doubt && { doubt }) }],
      ...{ notes, reviewBy, today, caveat: msg('PLANNER_CAVEAT') },
    },
    msg,
  );
}

/** Published examples, folded: what shows them comes when somebody opens the fold. */
function examples(plan: PlanShown, ui: PlanUi): TemplateResult {
  const { msg } = ui;
  const { length } = plan.examples;
  if (length === 0) return html`<p>${msg('PLANNER_EXAMPLES_NONE')}</p>`;
  const title = msg('PLANNER_EXAMPLES_COUNT', { title: msg('PLANNER_EXAMPLES'), count: length });
  const isOpen = plan.toggled['published'] ?? false;
  const content = plan.late
    ? plan.late.exampleList(plan, ui)
    : isOpen
      ? ui.renderStatus('examples', 'programme-sources')
      : html``;
  return fold({ id: 'published', title, isOpen, content }, plan, ui);
}

/** The way on to a plan of one's own. */
function offer({ msg, dispatch }: PlanUi): TemplateResult {
  return html`<p>${msg('PLANNER_PLAN_INTRO')}</p>
    <p>
      <button part="button" @click=${() => dispatch({ type: 'plan-opened' })}>${msg('PLANNER_PLAN')}</button>
    </p>`;
}

function render(plan: PlanShown, ui: PlanUi): TemplateResult {
  const { msg, heading } = ui;
  const { name, short } = plan.course;
  return html`${heading(msg('PLANNER_COURSE', { name, short }), 1)} ${statedPanel(plan, msg)} ${ui.hubStep()}
  ${plan.isPlanning ? nothing : offer(ui)} ${examples(plan, ui)} ${trust(plan, msg)}`;
}

/** What a screen reader hears of what was asked for here: the plan in one line, or the new length of a day. */
function answerAloud({ course, stated, examples: { length }, hoursPerDay, asked }: Plan, msg: Msg): string {
  if (asked?.what === 'day-length') return msg('PLANNER_DAY_SAID', { hours: `${hoursPerDay} hours` });
  const hours = stated
    ? msg('PLANNER_SAID_STATED', { weekly: formatHours(stated.weekly), months: stated.months })
    : msg('PLANNER_SAID_NONE');
  return msg('PLANNER_SAID', { name: course.name, stated: hours, count: length });
}

/** What the page is told: the same plan once. */
function plannedEvent({ course, hoursPerDay, stated, examples: shown }: Plan): HoursPlannedEvent {
  const { min: least, max: most } = stated?.total ?? { min: null, max: null };
  const programmes = shown.map(({ programme }) => programme.id);
  return new HoursPlannedEvent({ course: course.id, hoursPerDay, least, most, programmes });
}

/** The hours of one course: what is stated, and what providers have published. */
export const plan: View<PlanArgs, PlanShown, PlannerAction, PlanKey, LateCode> = {
  messages: PLAN_MESSAGES,
  styles,
  present: (args, facts) => {
    const shown = planCourse(args, facts);
    // Side by side, once the fold is opened.
    const [late, notes] = args.toggled['published']
      ? [facts.get('examples'), facts.get('programme-sources')]
      : [];
    return shown && { ...shown, late: notes && late, sources: { ...notes, ...shown.sources } };
  },
  render,
  effects: (shown, { msg }) => ({
    event: { id: `${shown.course.id} ${shown.hoursPerDay}`, value: () => plannedEvent(shown) },
    announce: shown.asked && { id: `${shown.asked.count}`, value: () => answerAloud(shown, msg) },
    expired: shown.isPastReview ? [{ slice: 'programmes', reviewBy: shown.reviewBy }] : [],
  }),
};
