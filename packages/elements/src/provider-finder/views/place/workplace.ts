// The school that was chosen elsewhere on the page. It comes with the reader of the index, where there is one.
import { schoolOfNumber } from '@npq-widgets/data/workplaces';
import { html } from 'lit';
import type { View } from '../../../core/view.js';
import type { SearchIn } from '../../../ui/schools-of-hub.js';
import type { FinderAction } from '../../model/state.js';
import { presentWorkplace, type Workplace, type WorkplaceArgs } from '../../model/workplace.js';

export const WORKPLACE_MESSAGES = {
  FINDER_WORKPLACE_SCHOOL: 'Your school: {school}',
  FINDER_WORKPLACE_WHY: 'You chose this school on this page. For another one, type its name above.',
  FINDER_WORKPLACE_SHOW: 'Show its hub',
} as const;

type WorkplaceKey = keyof typeof WORKPLACE_MESSAGES;

/** Offers the hub of that school. It moves no focus and tells no event before somebody asks for it. */
export const workplaceView = (
  searchIn: SearchIn,
): Omit<View<WorkplaceArgs, Workplace, FinderAction, WorkplaceKey>, 'messages'> => ({
  present: presentWorkplace,
  render: ({ choice }, { msg, heading, dispatch }) => {
    if (!choice) return html``;
    const show = (): void => dispatch({ type: 'picked', typed: choice.label, choice });
    return html`<div class="answer">
      ${heading(msg('FINDER_WORKPLACE_SCHOOL', { school: choice.label }), 1)}
      <p>${msg('FINDER_WORKPLACE_WHY')}</p>
      <p><button type="button" class="plain" @click=${show}>${msg('FINDER_WORKPLACE_SHOW')}</button></p>
    </div>`;
  },
  effects: ({ workplace, hub }, { dispatch }) => ({
    follow: {
      id: `${workplace} ${hub?.schools ?? ''}`,
      value: () =>
        void schoolOfNumber(workplace, searchIn(hub)).then(
          (own) => own && dispatch({ type: 'own-came', own }),
        ),
    },
  }),
});
