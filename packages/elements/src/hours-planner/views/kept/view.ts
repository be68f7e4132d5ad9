import { getCourse, type CourseSummary } from '@npq-widgets/data';
import { css, html } from 'lit';
import { formatDates } from '../../../core/format.js';
import type { View } from '../../../core/view.js';
import { keepPlan } from '../../kept.js';
import { readKept, type KeptPlan } from '../../model/kept-plan.js';
import type { KeptArgs } from '../../model/screen.js';
import type { PlannerAction } from '../../model/state.js';

/** What is said of a plan that was kept before. A hub may override any by its key. */
export const KEPT_MESSAGES = {
  PLANNER_KEPT_PLAN: 'You kept a plan on {day}',
  PLANNER_KEPT_WHAT: '{course}, from {start}. It is on this device only.',
  PLANNER_KEPT_OPEN: 'Open my plan',
  PLANNER_KEPT_ERASE: 'Erase it from this device',
  PLANNER_KEPT_ERASED: 'The plan is erased from this device.',
} as const;

export type KeptKey = keyof typeof KEPT_MESSAGES;

interface KeptShown {
  readonly isErased: boolean;
  /** Undefined where nothing can be opened here. */
  readonly kept: KeptPlan | undefined;
  readonly course: CourseSummary | undefined;
}

/** The plan that was kept, unless the page is kept to another course. */
function present({ kept: { text, is }, courses, course: chosen, isPinned }: KeptArgs): KeptShown {
  const kept = readKept(text) ?? undefined;
  const course = getCourse(courses, kept?.course ?? '') ?? undefined;
  const isElsewhere = isPinned && chosen?.id !== course?.id;
  return { isErased: is === 'erased', kept: isElsewhere ? undefined : kept, course };
}

/** A plan that was kept before: to open, or to erase. */
export const kept: View<KeptArgs, KeptShown, PlannerAction, KeptKey> = {
  messages: KEPT_MESSAGES,
  styles: css`
    .note > .h2 {
      margin-block-start: 0;
    }
  `,
  present,
  render: ({ isErased, kept: plan, course }, ui) => {
    const { msg, heading, dispatch } = ui;
    if (isErased) return html`<p class="erased" tabindex="-1">${msg('PLANNER_KEPT_ERASED')}</p>`;
    if (!plan || !course) return html``;
    const open = (): void => {
      dispatch({ type: 'planning', planning: plan.planning });
      ui.choose({ course: course.id });
    };
    const erase = (): void => {
      if (keepPlan('')) dispatch({ type: 'plan-kept', kept: { text: '', is: 'erased' } });
    };
    const start = formatDates(plan.planning.planned?.start ?? '');
    return html`<div class="note" part="panel">
      ${heading(msg('PLANNER_KEPT_PLAN', { day: formatDates(plan.on) }), 1)}
      <p>${msg('PLANNER_KEPT_WHAT', { course: course.name, start })}</p>
      <p><button part="button" @click=${open}>${msg('PLANNER_KEPT_OPEN')}</button></p>
      <p><button class="plain" @click=${erase}>${msg('PLANNER_KEPT_ERASE')}</button></p>
    </div>`;
  },
  effects: ({ isErased }) => ({
    focus: isErased ? { id: 'erased', value: () => ['.erased'] } : undefined,
  }),
};
