import { html, nothing, type TemplateResult } from 'lit';
import type { Effects, View } from '../../../core/view.js';
import { formatDates } from '../../../core/format.js';
import { trustLine } from '../../../ui/trust-line.js';
import { reducePlanning, type PlanAct } from '../../model/planning.js';
import type { PlannerAction } from '../../model/state.js';
import { presentWeeks, type PlanningArgs, type WeeksShown } from '../../model/weeks.js';
import { loadChart } from './chart.js';
import { costPart } from './cost.js';
import { WEEKS_MESSAGES, type WeeksKey, type WeeksUi } from './messages.js';
import { weeksStyles } from './styles.js';
import { takeAway, type LateCode, type WeeksAndLink } from './take-away.js';
import { figures, verdict } from './verdict.js';
import { formatDay, formatVerdict, formatWork } from './format.js';

/** What is to be done in the weeks that come. */
function nextWeeks({ next }: WeeksShown, { msg, heading }: WeeksUi): TemplateResult | typeof nothing {
  if (next.length === 0) return nothing;
  return html`${heading(msg('PLANNER_WEEKS_NEXT'), 2)}
    <ul class="next">
      ${next.flatMap(({ work }) =>
        work
          .filter(({ isDone }) => !isDone)
          .map(
            (one) =>
              html`<li>
                ${msg('PLANNER_WEEKS_WORK', {
                  day: one.day ? formatDay(one.day) : msg('PLANNER_WEEKS_NO_DAY'),
                  what: formatWork(one, msg),
                })}
              </li>`,
          ),
      )}
    </ul>`;
}

/** The numbers of the chart, and what can be done with a week. They come when the fold is opened. */
function tableFold(shown: WeeksAndLink, ui: WeeksUi, act: PlanAct): TemplateResult {
  const { isTableOpen, table } = shown;
  const onToggle = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== isTableOpen) ui.dispatch({ type: 'fold-toggled', id: 'table', open });
  };
  return html`<details class="table" ?open=${isTableOpen} @toggle=${onToggle}>
    <summary>${ui.msg('PLANNER_WEEKS_TABLE')}</summary>
    ${table?.weekTable(shown, ui, act) ?? (isTableOpen ? ui.renderStatus('week-table') : nothing)}
  </details>`;
}

/** A quiet offer to put another course beside the plan; pressed once more, it goes. */
function secondCourse({ planning: { second } }: WeeksShown, { msg }: WeeksUi, act: PlanAct): TemplateResult {
  const opened = { course: '', later: 0, asked: 0, isMended: false };
  return html`<p class="offer">
    <button
      class="link"
      aria-expanded=${second ? 'true' : 'false'}
      @click=${() => act({ type: 'second-changed', second: second ? undefined : opened })}
    >
      ${msg('PLANNER_WEEKS_SECOND')}
    </button>
  </p>`;
}

function trust(
  { context, sources, termSources, coverSources, assumedFrom }: WeeksShown,
  { msg }: WeeksUi,
): TemplateResult {
  const assumed = assumedFrom ? msg('PLANNER_WEEKS_ASSUMED', { day: formatDates(assumedFrom) }) : '';
  return trustLine(
    {
      basis: msg('PLANNER_WEEKS_BASIS'),
      facts: [
        { what: msg('PLANNER_WEEKS_FACT_TERMS'), sources: termSources },
        { what: msg('PLANNER_WEEKS_FACT_COVER'), sources: coverSources },
      ],
      notes: sources,
      reviewBy: context.calendar.reviewBy,
      today: context.today,
      caveat: [msg('PLANNER_WEEKS_CAVEAT'), assumed].filter(Boolean).join(' '),
    },
    msg,
  );
}

function render(shown: WeeksAndLink, ui: WeeksUi): TemplateResult {
  const act: PlanAct = (action) =>
    ui.dispatch({ type: 'planning', planning: reducePlanning(shown.planning, action) });
  return html`<div class="weeks">
    ${verdict(shown, ui, act)} ${figures(shown, ui)}
    ${shown.progress?.progressPart(shown.plan, ui) ?? nothing} ${loadChart(shown, ui)}
    ${tableFold(shown, ui, act)} ${nextWeeks(shown, ui)} ${costPart(shown, ui, act)} ${takeAway(shown, ui)}
    ${trust(shown, ui)} ${secondCourse(shown, ui, act)}
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
    const progress = shown?.plan.done ? facts.get('progress') : undefined;
    const table = isTableOpen ? facts.get('week-table') : undefined;
    return shown && { ...shown, late, progress, isTableOpen, table };
  },
  render,
  effects: ({ plan, planning, context, share }, { msg }) => {
    const { asked, problems } = planning;
    const id = `${String(asked)} ${context.course.id}`;
    return {
      focus: problems.length ? undefined : focusOf(asked, share),
      announce: { id, value: () => msg('PLANNER_WEEKS_SAID', formatVerdict(plan, msg)) },
      expired:
        context.today > context.calendar.reviewBy
          ? [{ slice: 'school-calendar', reviewBy: context.calendar.reviewBy }]
          : undefined,
    };
  },
};
