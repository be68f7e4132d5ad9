import { html, type TemplateResult } from 'lit';
import type { Effects, View } from '../../../core/view.js';
import { PlaceFoundEvent } from '../../events.js';
import { idsOf, presentResult, type PlaceResult, type ResultArgs } from '../../model/result.js';
import type { FinderCode } from '../../model/screen.js';
import type { FinderAction } from '../../model/state.js';
import { foundPanel, foundTitle } from './found-panel.js';
import { RESULT_MESSAGES, type ResultKey, type ResultUi } from './messages.js';
import { resultStyles } from './styles.js';

export { placeSearch } from '../../model/search.js';

/** An answer under its title, which receives the focus. */
function render(shown: PlaceResult, ui: ResultUi): TemplateResult {
  const { found, noHub } = shown;
  const { title = '', content = html`` } = found
    ? { title: foundTitle(found, shown, ui), content: foundPanel(found, shown, ui) }
    : (noHub?.noHub(shown, ui) ?? {});
  return title ? html`<div class="answer">${ui.heading(title, 1, true)} ${content}</div>` : content;
}

function effects({ found, isProblem, asked, expired, urn }: PlaceResult, { share }: ResultUi): Effects {
  return {
    // The other widgets of the page need not ask for it again. No event says it.
    follow: urn ? { id: `${asked}`, value: () => share({ workplace: urn }) } : undefined,
    event: found && { id: `${asked}`, value: () => new PlaceFoundEvent(idsOf(found)) },
    // The answer is read as the focus comes to it: what was said of looking for it is over.
    announce: { id: `${asked}`, value: () => '' },
    // The field says itself what is wrong with what was typed.
    focus: isProblem ? undefined : { id: `${asked}`, value: () => ['.answer [role=heading]'] },
    expired,
  };
}

/** What a search came to: hubs; or, by code that comes when there is none, places to choose from or why. */
export const result: View<ResultArgs, PlaceResult, FinderAction, ResultKey, FinderCode> = {
  messages: RESULT_MESSAGES,
  styles: resultStyles,
  present: presentResult,
  render,
  effects,
};
