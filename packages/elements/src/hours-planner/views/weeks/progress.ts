// How much is done. It comes with the first tick.
import type { HoursPlan } from '@npq-widgets/data/plan';
import { css, html, type TemplateResult } from 'lit';
import type { Ui } from '../../../core/view.js';
import { formatMinutes } from '../../format-time.js';

/** What the bar of what is done says. A hub may override any by its key. */
export const messages = {
  PLANNER_PROGRESS: 'What you have done',
  PLANNER_PROGRESS_DONE: '{done} of {required}. {left} to go.',
  PLANNER_PROGRESS_ALL: 'All {required}.',
} as const;

export type ProgressKey = keyof typeof messages;

export const styles = css`
  .progress svg {
    display: block;
    inline-size: 100%;
    block-size: 1.2em;
    margin-block-end: 0.4em;
  }
  .progress .whole {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .progress .so-far {
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .progress .so-far {
      fill: Highlight;
    }
    .progress .whole {
      stroke: CanvasText;
    }
  }
`;

/** A bar of all that there is to do, with the same numbers beside it. */
export function progressPart(
  { done, required }: Pick<HoursPlan, 'done' | 'required'>,
  { msg, heading }: Pick<Ui<never, ProgressKey>, 'msg' | 'heading'>,
): TemplateResult {
  const left = required - done;
  const values = {
    done: formatMinutes(done),
    required: formatMinutes(required),
    left: formatMinutes(left),
  };
  return html`<div class="progress">
    ${heading(msg('PLANNER_PROGRESS'), 2)}
    <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
      <rect class="so-far" width=${(done / required) * 100} height="10"></rect>
      <rect class="whole" width="100" height="10"></rect>
    </svg>
    <p>${msg(left > 0 ? 'PLANNER_PROGRESS_DONE' : 'PLANNER_PROGRESS_ALL', values)}</p>
  </div>`;
}
