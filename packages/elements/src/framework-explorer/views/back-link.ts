import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../../core/view.js';
import type { ExplorerAction, ExplorerPlace } from '../model/state.js';

/** Words of the way back, for each view that has one. */
export const BACK_MESSAGES = { EXPLORER_BACK: 'All NPQs' } as const;

export type BackKey = keyof typeof BACK_MESSAGES;

/** Leads back to all courses. A widget that is kept to its own has nowhere to go back to. */
export function backLink(
  { isPinned, chosen }: ExplorerPlace,
  { msg, dispatch }: Pick<Ui<ExplorerAction, BackKey>, 'msg' | 'dispatch'>,
): TemplateResult | typeof nothing {
  if (isPinned && chosen) return nothing;
  const onBack = (): void => dispatch({ type: 'list-asked', course: chosen });
  return html`<p><button class="link" @click=${onBack}>‹ ${msg('EXPLORER_BACK')}</button></p>`;
}

/** The heading of a view takes the focus when the visitor came to it by a button. */
export const focusHeading = ({ moved }: Pick<ExplorerPlace, 'moved'>) =>
  moved === undefined ? undefined : { id: `${moved}`, value: () => ['[role=heading][tabindex]'] };
