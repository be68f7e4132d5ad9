import { html, nothing, type TemplateResult } from 'lit';
import type { Ui, View } from '../../../core/view.js';
import type { FinderCode, PlaceArgs } from '../../model/screen.js';
import type { FinderAction } from '../../model/state.js';
import { PLACE_MESSAGES, type PlaceKey } from './messages.js';
import type * as problems from './problem.js';

type PlaceUi = Ui<FinderAction, PlaceKey | problems.ProblemKey>;

export interface Place extends PlaceArgs {
  /** The words of a problem; undefined until they have come. */
  readonly problems: typeof problems | undefined;
}

/** One field in a native form, so that Enter works; what was typed stays in it. */
function form({ typed }: Place, error: string, { msg, dispatch }: PlaceUi): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('#place');
    dispatch({ type: 'submitted', typed: field?.value ?? '' });
  };
  return html`<form novalidate @submit=${onSubmit}>
    <div class=${error ? 'field wrong' : 'field'}>
      <label for="place">${msg('FINDER_LABEL')}</label>
      <p class="hint" id="place-hint">${msg('FINDER_HINT')}</p>
      ${error
        ? html`<p class="error" id="place-error">
            <span class="quiet">${msg('FINDER_ERROR')}</span> ${error}
          </p>`
        : nothing}
      <div class="ask">
        <input
          id="place"
          type="text"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="100"
          aria-describedby=${error ? 'place-hint place-error' : 'place-hint'}
          aria-invalid=${error ? 'true' : nothing}
          .value=${typed}
          @focus=${() => dispatch({ type: 'neared', part: 'place' })}
        />
        <button part="button">${msg('FINDER_BUTTON')}</button>
      </div>
    </div>
  </form>`;
}

function render(place: Place, ui: PlaceUi): TemplateResult {
  const { problem, problems } = place;
  return form(place, problem && problems ? problems.problemText(problem, ui) : '', ui);
}

/** The question for a place, with what was wrong with the last one. */
export const place: View<PlaceArgs, Place, FinderAction, PlaceKey | problems.ProblemKey, FinderCode> = {
  messages: PLACE_MESSAGES,
  present: (args, facts) => ({ ...args, problems: args.problem && facts.get('problems') }),
  render,
  effects: ({ asked }, { msg }) => ({
    announce: asked ? { id: `${asked}`, value: () => msg('FINDER_LOOKING') } : undefined,
  }),
};
