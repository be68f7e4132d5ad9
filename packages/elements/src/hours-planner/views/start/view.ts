import { html, nothing, type TemplateResult } from 'lit';
import { courseSelect } from '../../../ui/course-select.js';
import type { Ui, View } from '../../../core/view.js';
import type * as OwnStep from '../../../core/own-step.js';
import type { PlannerStartArgs } from '../../model/screen.js';
import type { PlannerAction } from '../../model/state.js';
import { START_MESSAGES, type PlannerStartKey } from './messages.js';

function question(
  { courses, course, unknown }: PlannerStartArgs,
  ui: Ui<PlannerAction, PlannerStartKey>,
): TemplateResult {
  const select = courseSelect({
    courses,
    value: course?.id ?? '',
    unknown,
    msg: ui.msg,
    onChoose: (id) => {
      ui.dispatch({ type: 'course-chosen' });
      ui.choose({ course: id });
    },
  });
  // What the answer needs is on its way before the choice is made.
  return html`<div @focusin=${() => ui.dispatch({ type: 'course-neared' })}>${select}</div>`;
}

export interface PlannerStartCode {
  readonly 'own-step': Pick<typeof OwnStep, 'nextStartLine'>;
}

export interface PlannerStartShown extends PlannerStartArgs {
  readonly step: PlannerStartCode['own-step'] | undefined;
}

/** When the hub starts next, before a course is chosen. */
function nextStart(shown: PlannerStartShown, { msg }: Ui<PlannerAction, PlannerStartKey>): unknown {
  const line = shown.step?.nextStartLine(shown.hubName, msg, shown);
  return line ? html`<p class="next-start">${line}</p>` : nothing;
}

/** The planner's heading, the list of courses, and a sentence until one is chosen. */
export const start: View<
  PlannerStartArgs,
  PlannerStartShown,
  PlannerAction,
  PlannerStartKey,
  PlannerStartCode
> = {
  messages: START_MESSAGES,
  // What the hub states follows; nothing waits for it.
  present: (args, facts) => ({ ...args, step: args.own && !args.course ? facts.get('own-step') : undefined }),
  render: (args, ui) =>
    html`${ui.heading(ui.msg('HOURS_HEADING'))} ${args.course && args.isPinned ? nothing : question(args, ui)}
    ${args.course ? nothing : html`<p>${ui.msg('HOURS_INTRO')}</p>`} ${nextStart(args, ui)}`,
};
