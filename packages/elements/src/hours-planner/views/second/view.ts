import { applyChange } from '@npq-widgets/data/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../../core/view.js';
import { formatDates } from '../../../core/format.js';
import { formatMinutes, formatMonths } from '../../format-time.js';
import { reducePlanning, type PlanAct, type SecondCourse } from '../../model/planning.js';
import {
  presentSecond,
  type Compared,
  type SecondArgs,
  type SecondShown,
  type WeekRun,
} from '../../model/second.js';
import type { PlannerAction } from '../../model/state.js';
import { formatChange } from '../weeks/format.js';
import { formatProblem } from '../form/problem.js';
import { SECOND_MESSAGES, type SecondKey, type SecondUi } from './messages.js';
import { secondStyles } from './styles.js';

const VERDICTS = {
  fits: ['PLANNER_SECOND_FITS', 'PLANNER_SECOND_FITS_WHY'],
  tight: ['PLANNER_SECOND_TIGHT', 'PLANNER_SECOND_TIGHT_WHY'],
  'does-not-fit': ['PLANNER_SECOND_DOES_NOT_FIT', 'PLANNER_SECOND_DOES_NOT_FIT_WHY'],
} as const;

/** The verdict on both, why, and what mends it. */
function inSentences({ clash, course }: Compared, msg: SecondUi['msg']) {
  const { verdict, required, shortfall, change } = clash;
  const [name, why] = VERDICTS[verdict];
  const mend = (): string => {
    if (!change) return msg('PLANNER_SECOND_NONE');
    if (change.kind !== 'later-finish') return formatChange(change, msg);
    return msg('PLANNER_SECOND_LATER', { course: course.name, months: formatMonths(change.months) });
  };
  return {
    verdict: msg(name),
    why: msg(why, { required: formatMinutes(required), shortfall: formatMinutes(shortfall) }),
    change: verdict === 'does-not-fit' ? mend() : '',
  };
}

/** A later finish is the second course's own; everything else changes the plan of both. */
function makeChange({ clash, question }: Compared, { second, form }: SecondShown, act: PlanAct): void {
  const { change } = clash;
  if (!change) return;
  const later = second.later + (change.kind === 'later-finish' ? change.months : 0);
  const changed: SecondCourse = { ...second, later, asked: second.asked + 1, isMended: true };
  act({ type: 'second-changed', second: changed });
  if (change.kind !== 'later-finish')
    act({ type: 'change-made', form, after: applyChange(question, change), months: 0 });
}

function fields({ courses, course, start, second, problems }: SecondShown, { msg }: SecondUi, act: PlanAct) {
  const change = (changed: Partial<SecondCourse>): void =>
    act({
      type: 'second-changed',
      second: { ...second, later: 0, ...changed, asked: second.asked + 1, isMended: false },
    });
  const value = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
  const wrong = [...new Set(problems.map(formatProblem))];
  return html`<div class="field">
      <label for="second-course">${msg('PLANNER_SECOND_COURSE')}</label>
      <select
        id="second-course"
        @change=${(event: Event) => change({ course: value(event), start: undefined })}
      >
        <option value="" .selected=${!course}>${msg('BASE_COURSE_NONE')}</option>
        ${courses.map(
          ({ id, name }) => html`<option value=${id} .selected=${id === course?.id}>${name}</option>`,
        )}
      </select>
    </div>
    ${course
      ? html`<div class=${wrong.length ? 'field wrong' : 'field'}>
          <label for="second-start">${msg('PLANNER_SECOND_START')}</label>
          ${wrong.length
            ? html`<div id="second-error">${wrong.map((one) => html`<p class="error">${one}</p>`)}</div>`
            : nothing}
          <input
            type="date"
            id="second-start"
            .value=${start}
            aria-describedby=${wrong.length ? 'second-error' : nothing}
            @change=${(event: Event) => change({ start: value(event) })}
          />
        </div>`
      : nothing}`;
}

const formatRun = ({ from, to, minutes }: WeekRun, msg: SecondUi['msg']): string =>
  msg(from === to ? 'PLANNER_SECOND_TOO_MUCH' : 'PLANNER_SECOND_TOO_MUCH_EACH', {
    from: formatDates(from),
    to: formatDates(to),
    time: formatMinutes(minutes),
  });

/** The verdict, the one change, the heaviest week, and where it is too much. */
function outcome(compared: Compared, shown: SecondShown, ui: SecondUi, act: PlanAct): TemplateResult {
  const { msg, heading } = ui;
  const { clash, course, question, over } = compared;
  const { verdict, sessionDays, heaviest, change } = clash;
  const words = inSentences(compared, msg);
  const minutes = [...question.study, ...question.sessions].reduce((sum, part) => sum + part.minutes, 0);
  return html`<div class=${`panel ${verdict}`} part="panel">
      ${heading(words.verdict, 2, true)}
      <p>${words.why}</p>
      ${change
        ? html`<p><strong>${msg('PLANNER_SECOND_MENDS')}</strong> ${words.change}</p>
            <p>
              <button class="plain" @click=${() => makeChange(compared, shown, act)}>
                ${msg('PLANNER_WEEKS_MEND')}
              </button>
            </p>`
        : html`<p>${words.change}</p>`}
      <p class="hint">
        ${msg('PLANNER_SECOND_BASIS', {
          course: course.name,
          time: formatMinutes(minutes),
          start: formatDates(question.start),
          finish: formatDates(question.finish),
        })}
      </p>
    </div>
    ${heaviest
      ? html`<p>
          ${msg('PLANNER_SECOND_HEAVIEST', {
            day: formatDates(heaviest.monday),
            time: formatMinutes(heaviest.minutes),
          })}
        </p>`
      : nothing}
    ${sessionDays.length
      ? html`<p>${msg('PLANNER_SECOND_SAME_DAY', { days: sessionDays.map(formatDates).join(', ') })}</p>`
      : nothing}
    ${over.length
      ? html`<details>
          <summary>${msg('PLANNER_SECOND_OVER', { count: clash.over.length })}</summary>
          <ul>
            ${over.map((run) => html`<li>${formatRun(run, msg)}</li>`)}
          </ul>
        </details>`
      : nothing}`;
}

/** A second course at the same time: what the two come to, and the one change that makes both fit. */
export const second: View<SecondArgs, SecondShown, PlannerAction, SecondKey> = {
  messages: SECOND_MESSAGES,
  styles: secondStyles,
  present: presentSecond,
  render: (shown, ui) => {
    let { planning } = shown;
    const act: PlanAct = (action) => {
      planning = reducePlanning(planning, action);
      ui.dispatch({ type: 'planning', planning });
    };
    return html`<div class="second" role="group" aria-label=${ui.msg('PLANNER_WEEKS_SECOND')}>
      ${fields(shown, ui, act)} ${shown.compared ? outcome(shown.compared, shown, ui, act) : nothing}
    </div>`;
  },
  effects: ({ second: { asked, isMended }, compared }, { msg }) => {
    const id = String(asked);
    if (!asked || !compared) return {};
    return {
      focus: isMended ? { id, value: () => ['.second [role=heading]'] } : undefined,
      announce: { id, value: () => msg('PLANNER_SECOND_SAID', inSentences(compared, msg)) },
    };
  },
};
