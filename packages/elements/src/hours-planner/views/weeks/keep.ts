import { html, nothing, type TemplateResult } from 'lit';
import { keepPlan } from '../../kept.js';
import type { WeeksShown } from '../../model/weeks.js';
import type { TakeAway } from '../../take-away/index.js';
import type { WeeksUi } from './messages.js';

/** Keeps the plan on this device, and says what is kept; then it can be taken away again. */
export function keepPart(shown: WeeksShown, { msg, dispatch, announce, use }: WeeksUi): TemplateResult {
  const { kept } = shown;
  const keep = (): void =>
    use(
      'take-away',
      (code: TakeAway) => {
        const kept = code.keepShown(shown);
        dispatch({ type: 'plan-kept', kept });
        announce(msg(kept.is === 'kept' ? 'PLANNER_WEEKS_KEPT' : 'PLANNER_WEEKS_NOT_KEPT'));
      },
      'PLANNER_WEEKS_LATE',
    );
  const erase = (): void => {
    if (!keepPlan('')) return;
    dispatch({ type: 'plan-kept', kept: { text: '', is: 'erased' } });
    announce(msg('PLANNER_WEEKS_ERASED'));
  };
  const said = {
    kept: 'PLANNER_WEEKS_KEPT',
    refused: 'PLANNER_WEEKS_NOT_KEPT',
    erased: 'PLANNER_WEEKS_ERASED',
  } as const;
  return html`<div class="keep">
    <button class="plain" @click=${keep}>${msg('PLANNER_WEEKS_KEEP')}</button>
    <p class="hint">${msg('PLANNER_WEEKS_KEEP_HINT')}</p>
    ${kept && kept.is !== 'found' ? html`<p>${msg(said[kept.is])}</p>` : nothing}
    ${kept?.text
      ? html`<button class="link" @click=${erase}>${msg('PLANNER_WEEKS_ERASE')}</button>`
      : nothing}
  </div>`;
}
