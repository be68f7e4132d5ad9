import type { PlaceChoice } from '@npq-widgets/data/finder';
import { html, nothing, type TemplateResult } from 'lit';
import type { Effects, Facts, Ui, View } from '../../../core/view.js';
import type { FinderCode, PlaceArgs } from '../../model/screen.js';
import type { FinderAction } from '../../model/state.js';
import type * as problems from './problem.js';
import type { SchoolBox, SchoolKey } from './schools.js';
import type { PlaceBox, SuggestionKey } from './suggestions.js';

/** What the finder says before anything is looked for. `{…}` places are filled. A hub may override any by its key. */
const PLACE_MESSAGES = {
  FINDER_HEADING: 'Find your teaching school hub',
  FINDER_INTRO: 'Each hub serves an area of England and runs NPQs with lead providers.',
  FINDER_LABEL: 'Postcode, place or school',
  FINDER_HINT: 'For example SS1 1AA, Truro, your school or a hub. What you type stays on this page.',
  FINDER_BUTTON: 'Find the hub',
  FINDER_LOOKING: 'Looking for the hub',
  FINDER_ERROR: 'Error:',
} as const;

export type PlaceKey = keyof typeof PLACE_MESSAGES;

type Key = PlaceKey | problems.ProblemKey | SuggestionKey | SchoolKey;
type PlaceUi = Ui<FinderAction, Key>;

interface Place extends PlaceArgs {
  /** The words of a problem; undefined until they have come. */
  readonly problems: typeof problems | undefined;
  /** The list below the field; undefined until it has come. */
  readonly list: PlaceBox | undefined;
  readonly suggestions: readonly PlaceChoice[];
  /** Code for schools; undefined until it has come. */
  readonly late: SchoolBox | undefined;
}

/** A combobox: it works as a plain field until its list has come, and wherever that does not come. */
function field(place: Place, error: string, ui: PlaceUi): TemplateResult {
  const { box, list } = place;
  const { dispatch } = ui;
  const shown = list && { ...list, box: list.boxOf(box, place.suggestions, ui) };
  const { expanded, active } = shown?.fieldStates(shown.box) ?? { expanded: false, active: undefined };
  const onUse = (event: Event): void => shown?.onBoxUse(event, shown.box);
  const onInput = (event: Event): void =>
    dispatch({
      type: 'box-changed',
      box: { text: (event.target as HTMLInputElement).value, isOpen: true, active: -1 },
    });
  const onBlur = (): void => {
    if (box.isOpen) dispatch({ type: 'box-changed', box: { ...box, isOpen: false, active: -1 } });
  };
  return html`<div class="box">
    <input
      id="place"
      type="text"
      role="combobox"
      aria-labelledby="place-label"
      aria-autocomplete="list"
      aria-expanded=${expanded ? 'true' : 'false'}
      aria-controls=${expanded ? 'place-list' : nothing}
      aria-activedescendant=${active ?? nothing}
      autocomplete="off"
      autocapitalize="words"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="100"
      aria-describedby=${error ? 'place-hint place-error' : 'place-hint'}
      aria-invalid=${error ? 'true' : nothing}
      .value=${box.text}
      @focus=${() => dispatch({ type: 'neared', part: 'place' })}
      @input=${onInput}
      @keydown=${onUse}
      @click=${onUse}
      @blur=${onBlur}
    />
    ${place.late?.lostNote(place, ui) ?? nothing} ${shown?.suggestionList(shown.box) ?? nothing}
  </div>`;
}

/** One field in a native form, so that Enter works; what was typed stays in it. */
function render(place: Place, ui: PlaceUi): TemplateResult {
  const { msg, dispatch } = ui;
  const { problem, problems: code } = place;
  const error = problem && code ? code.problemText(problem, ui) : '';
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('#place');
    dispatch({ type: 'submitted', typed: input?.value ?? '' });
  };
  return html`<form novalidate @submit=${onSubmit}>
    <div class=${error ? 'field wrong' : 'field'}>
      <label for="place" id="place-label">${msg('FINDER_LABEL')}</label>
      <p class="hint" id="place-hint">${msg('FINDER_HINT')}</p>
      ${error
        ? html`<p class="error" id="place-error">
            <span class="quiet">${msg('FINDER_ERROR')}</span> ${error}
          </p>`
        : nothing}
      <div class="ask">
        ${field(place, error, ui)}
        <button part="button">${msg('FINDER_BUTTON')}</button>
      </div>
    </div>
  </form>`;
}

/** Fewer letters begin the words of too many schools. */
const LEAST = 3;

function present(args: PlaceArgs, facts: Facts<FinderCode>): Place {
  const { box, isNear, problem } = args;
  const list = isNear ? facts.get('box') : undefined;
  const late = list && box.text.length >= LEAST ? facts.get('schools') : undefined;
  const places = list && box.isOpen ? list.suggest(box.text, facts) : [];
  return {
    ...{ ...args, list, late },
    suggestions: late?.withSchools(places, args, facts) ?? places,
    problems: problem && facts.get('problems'),
  };
}

const effects = (place: Place, ui: PlaceUi): Effects => ({
  follow: place.late?.lookUp(place, ui),
  announce: place.list?.aloud(place, ui),
});

/** The question for a place, with suggestions while one types, and with what was wrong with the last one. */
export const place: View<PlaceArgs, Place, FinderAction, Key, FinderCode> = {
  messages: PLACE_MESSAGES,
  ...{ present, render, effects },
};
