import type { PlannedWeek, PlannedWork } from '@npq-widgets/data/plan';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDates } from '../../../core/format.js';
import { formatMinutes } from '../../format-time.js';
import type { WeeksShown } from '../../model/weeks.js';
import type { WeeksUi } from './messages.js';

/** Units of the drawing: it is stretched to the room that there is. */
const BAR = 10;
const GAP = 2;
const HEIGHT = 120;

/** Minutes of one kind of work in a week. */
const minutesOf = ({ work }: PlannedWeek, kind: PlannedWork['kind']): number =>
  work.reduce((sum, one) => (one.kind === kind ? sum + one.minutes : sum), 0);

/** What a bar is made of, from below. */
const KINDS = ['study', 'session', 'assessment'] as const;

const NAMES = {
  study: 'PLANNER_WEEKS_KEY_STUDY',
  session: 'PLANNER_WEEKS_KEY_SESSION',
  assessment: 'PLANNER_WEEKS_KEY_ANSWER',
} as const;

function bar(week: PlannedWeek, index: number, most: number): TemplateResult {
  const x = index * BAR;
  let y = HEIGHT;
  const part = (kind: PlannedWork['kind']): TemplateResult | typeof nothing => {
    const height = (minutesOf(week, kind) / most) * HEIGHT;
    y -= height;
    return height > 0
      ? svg`<rect class=${kind} x=${x + GAP / 2} y=${y} width=${BAR - GAP} height=${height}></rect>`
      : nothing;
  };
  return svg`${week.term === null ? svg`<rect class="holiday" x=${x} y="0" width=${BAR} height=${HEIGHT}></rect>` : nothing}
    ${KINDS.map(part)}`;
}

/** What a screen reader says in the place of the bars. The table has the numbers. */
function reading({ plan }: WeeksShown, msg: WeeksUi['msg']): string {
  const { weeks, heaviest } = plan;
  const answer = weeks.find((week) => minutesOf(week, 'assessment'));
  const bars = msg('PLANNER_WEEKS_CHART_READ', {
    start: formatDates(weeks[0]?.monday ?? ''),
    finish: formatDates(weeks.at(-1)?.monday ?? ''),
    time: formatMinutes(heaviest?.minutes ?? 0),
    day: formatDates(heaviest?.monday ?? ''),
    out: weeks.filter(({ minutes }) => minutes === 0).length,
    sessions: weeks.filter((week) => minutesOf(week, 'session') > 0).length,
  });
  return answer ? `${bars} ${msg('PLANNER_WEEKS_CHART_ANSWER', { day: formatDates(answer.monday) })}` : bars;
}

const monthOf = (day: string): string => formatDates(day.slice(0, 7));

/** The load of each week as bars, holidays behind them, and how the hours divide. */
export function loadChart(shown: WeeksShown, { msg, heading }: WeeksUi): TemplateResult {
  const { weeks, heaviest } = shown.plan;
  const most = Math.max(60, heaviest?.minutes ?? 0);
  const sums = KINDS.map((kind) => weeks.reduce((sum, week) => sum + minutesOf(week, kind), 0));
  const all = sums.reduce((sum, minutes) => sum + minutes, 0) || 1;
  const width = weeks.length * BAR;
  let end = 0;
  const share = (kind: string, index: number): TemplateResult => {
    const [x, length] = [end, ((sums[index] ?? 0) / all) * width];
    end += length;
    return svg`<rect class=${kind} x=${x} width=${length} height="10"></rect>`;
  };
  const key = (name: string, words: string): TemplateResult =>
    html`<li>
      <svg class="key" viewBox="0 0 10 10" aria-hidden="true">
        <rect class=${name} width="10" height="10"></rect></svg
      >${words}
    </li>`;
  return html`${heading(msg('PLANNER_WEEKS_CHART'), 2)}
    <div class="chart">
      <p class="hint most" aria-hidden="true">${formatMinutes(most)}</p>
      <svg
        class="load"
        role="img"
        aria-label=${reading(shown, msg)}
        viewBox=${`0 0 ${String(width)} ${String(HEIGHT)}`}
        preserveAspectRatio="none"
      >
        ${weeks.map((week, index) => bar(week, index, most))}
      </svg>
      <p class="hint ends" aria-hidden="true">
        <span>${monthOf(weeks[0]?.monday ?? '')}</span><span>${monthOf(weeks.at(-1)?.monday ?? '')}</span>
      </p>
      <svg class="modes" aria-hidden="true" viewBox=${`0 0 ${String(width)} 10`} preserveAspectRatio="none">
        ${KINDS.map(share)}
      </svg>
      <ul class="keys">
        ${KINDS.map((kind, index) =>
          sums[index] ? key(kind, `${msg(NAMES[kind])}: ${formatMinutes(sums[index])}`) : nothing,
        )}
        ${key('holiday', msg('PLANNER_WEEKS_KEY_HOLIDAY'))}
      </ul>
    </div>`;
}
