import { html, nothing, type TemplateResult } from 'lit';
import { courseSelect } from '../../../ui/course-select.js';
import type { Ui, View } from '../../../core/view.js';
import type * as OwnStep from '../../../core/own-step.js';
import type { PlannerStartArgs } from '../../model/screen.js';
import type { PlannerAction } from '../../model/state.js';
import { yearOf, type Year, type YearCode } from '../../model/year.js';
import { YEAR_MESSAGES, yearPicture } from './year.js';

/** What the planner says before a course is chosen; the rest comes with the plan (views/plan). */
const START_MESSAGES = { PLANNER_HEADING: 'How many hours an NPQ takes', ...YEAR_MESSAGES } as const;

export type PlannerStartKey = keyof typeof START_MESSAGES;
type StartUi = Ui<PlannerAction, PlannerStartKey>;

function question({ courses, course, unknown }: PlannerStartArgs, ui: StartUi): TemplateResult {
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

interface PlannerStartCode extends YearCode {
  readonly 'own-step': Pick<typeof OwnStep, 'nextStartLine'>;
}

interface PlannerStartShown extends PlannerStartArgs {
  readonly step: PlannerStartCode['own-step'] | undefined;
  /** Undefined once a course is chosen. */
  readonly year: Year | undefined;
}

/** When the hub starts next, before a course is chosen. */
function nextStart(shown: PlannerStartShown, { msg }: StartUi): unknown {
  const line = shown.step?.nextStartLine(shown.hubName, msg, shown);
  return line ? html`<p class="next-start">${line}</p>` : nothing;
}

/** The planner's heading, the list of courses, and until one is chosen a picture of what they take in a year. */
export const start: View<
  PlannerStartArgs,
  PlannerStartShown,
  PlannerAction,
  PlannerStartKey,
  PlannerStartCode
> = {
  messages: START_MESSAGES,
  // What the hub states follows; nothing waits for it.
  present: (args, facts) => ({
    ...args,
    step: args.own && !args.course ? facts.get('own-step') : undefined,
    year: args.course ? undefined : yearOf(args.courses, facts),
  }),
  render: (args, ui) =>
    html`${ui.heading(ui.msg('PLANNER_HEADING'))}
    ${args.course && args.isPinned ? nothing : question(args, ui)}
    ${args.year ? yearPicture(args.year, ui) : nothing} ${nextStart(args, ui)}`,
};
