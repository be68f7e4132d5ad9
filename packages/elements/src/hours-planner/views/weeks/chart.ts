import type { PlannedWeek } from '@npq-widgets/data/plan';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { inWords } from '../../../core/dates.js';
import { minutesInWords } from '../../minutes-in-words.js';
import type { WeeksShown } from '../../model/weeks.js';
import type { WeeksUi } from './messages.js';

/** Units of the drawing: it is stretched to the room that there is. */
const BAR = 10;
const GAP = 2;
const HEIGHT = 120;

export const sessionMinutes = ({ work }: PlannedWeek): number =>
  work.filter(({ kind }) => kind === 'session').reduce((sum, { minutes }) => sum + minutes, 0);

function bar(week: PlannedWeek, index: number, most: number): TemplateResult {
  const [x, height] = [index * BAR, (minutes: number) => (minutes / most) * HEIGHT];
  const sessions = height(sessionMinutes(week));
  const study = height(week.minutes) - sessions;
  return svg`${week.term === null ? svg`<rect class="holiday" x=${x} y="0" width=${BAR} height=${HEIGHT}></rect>` : nothing}
    ${study > 0 ? svg`<rect class="study" x=${x + GAP / 2} y=${HEIGHT - study} width=${BAR - GAP} height=${study}></rect>` : nothing}
    ${sessions > 0 ? svg`<rect class="session" x=${x + GAP / 2} y=${HEIGHT - study - sessions} width=${BAR - GAP} height=${sessions}></rect>` : nothing}`;
}

/** What a screen reader says in the place of the bars. The table has the numbers. */
function reading({ plan }: WeeksShown, msg: WeeksUi['msg']): string {
  const { weeks, heaviest } = plan;
  return msg('WEEKS_CHART_READ', {
    start: inWords(weeks[0]?.monday ?? ''),
    finish: inWords(weeks.at(-1)?.monday ?? ''),
    time: minutesInWords(heaviest?.minutes ?? 0),
    day: inWords(heaviest?.monday ?? ''),
    out: weeks.filter(({ minutes }) => minutes === 0).length,
    sessions: weeks.filter((week) => sessionMinutes(week) > 0).length,
  });
}

const monthOf = (day: string): string => inWords(day.slice(0, 7));

/** The load of each week as bars, holidays behind them, and how the hours divide. */
export function loadChart(shown: WeeksShown, { msg, heading }: WeeksUi): TemplateResult {
  const { weeks, heaviest } = shown.plan;
  const most = Math.max(60, heaviest?.minutes ?? 0);
  const sessions = weeks.reduce((sum, week) => sum + sessionMinutes(week), 0);
  const study = weeks.reduce((sum, { minutes }) => sum + minutes, 0) - sessions;
  const width = weeks.length * BAR;
  const share = (study + sessions > 0 ? study / (study + sessions) : 0) * width;
  const key = (name: string, words: string): TemplateResult =>
    html`<li>
      <svg class="key" viewBox="0 0 10 10" aria-hidden="true">
        <rect class=${name} width="10" height="10"></rect></svg
      >${words}
    </li>`;
  return html`${heading(msg('WEEKS_CHART'), 2)}
    <div class="chart">
      <p class="hint most" aria-hidden="true">${minutesInWords(most)}</p>
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
        <rect class="study" width=${share} height="10"></rect>
        <rect class="session" x=${share} width=${width - share} height="10"></rect>
      </svg>
      <ul class="keys">
        ${key('study', `${msg('WEEKS_KEY_STUDY')}: ${minutesInWords(study)}`)}
        ${sessions ? key('session', `${msg('WEEKS_KEY_SESSION')}: ${minutesInWords(sessions)}`) : nothing}
        ${key('holiday', msg('WEEKS_KEY_HOLIDAY'))}
      </ul>
    </div>`;
}
