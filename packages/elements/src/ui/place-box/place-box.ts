import { css, html, nothing, type TemplateResult } from 'lit';

/** The box as it stands: what is typed in it, whether its list is open, and the suggestion that the keys are on. */
export interface BoxState {
  readonly text: string;
  readonly isOpen: boolean;
  /** Index in the list; -1: none, so that Enter takes what was typed. The last one is "none of these". */
  readonly active: number;
}

/** Something that a person can choose from the list. */
export interface Suggestion<Value> {
  readonly label: string;
  /** What it is: `District`, `Town`, `School`. */
  readonly kind: string;
  readonly value: Value;
}

/** A list of suggestions below a text field with the id `place`, and what choosing does. */
export interface Box<Value> {
  readonly state: BoxState;
  readonly suggestions: readonly Suggestion<Value>[];
  readonly msg: (key: BoxKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly onChange: (state: BoxState) => void;
  readonly onPick: (suggestion: Suggestion<Value>) => void;
  /** None of these: what was typed is looked up as it is. */
  readonly onNone: () => void;
}

export const BOX_MESSAGES = {
  BOX_LIST: 'Suggestions',
  BOX_NONE: 'None of these: search for “{text}”',
  BOX_COUNT: '{count} suggestions. Up and down arrows move through them, Enter chooses one.',
  BOX_COUNT_NONE: 'No suggestions. Enter searches for what you typed.',
  BOX_COUNT_ONE: '1 suggestion. The down arrow goes to it, Enter chooses it.',
} as const;

export type BoxKey = keyof typeof BOX_MESSAGES;

export const boxStyles = css`
  .box {
    position: relative;
  }
  .options {
    position: absolute;
    inset-block-start: calc(100% + 2px);
    inset-inline: 0;
    z-index: 1;
    margin: 0;
    padding: 0;
    list-style: none;
    background: var(--_surface);
    border: 2px solid var(--_control);
    border-radius: var(--_radius);
  }
  .options li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 44px;
    margin: 0;
    padding: 0.5em 0.6em;
    cursor: pointer;
  }
  .options li + li {
    border-block-start: 1px solid var(--_line);
  }
  .options li:hover {
    background: var(--_tint);
  }
  /* An outline is seen in forced colours too. */
  .options [aria-selected='true'] {
    background: var(--_tint);
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .kind {
    color: var(--_muted);
    font-size: 0.9em;
  }
`;

const idOf = (at: number): string => `place-option-${at}`;

/** The list stands open: there is something to choose, or to decline. */
const isListed = <Value>({ state, suggestions }: Box<Value>): boolean =>
  state.isOpen && suggestions.length > 0;

/** What the field says of its list, for its own `aria-expanded` and `aria-activedescendant`. */
export function fieldStates<Value>(box: Box<Value>): { expanded: boolean; active: string | undefined } {
  const expanded = isListed(box);
  const { active } = box.state;
  return { expanded, active: expanded && active >= 0 ? idOf(active) : undefined };
}

function choose<Value>(at: number, { suggestions, onPick, onNone }: Box<Value>): void {
  const suggestion = suggestions[at];
  if (suggestion) onPick(suggestion);
  else onNone();
}

/** Keys in the field: arrows move, Enter chooses what they are on, Escape closes. All else is typing. */
export function onBoxKey<Value>(event: KeyboardEvent, box: Box<Value>): void {
  const { state, suggestions, onChange } = box;
  const count = suggestions.length + 1;
  const { active } = state;
  const moves: Partial<Record<string, number>> = {
    ArrowDown: active + 1 === count ? -1 : active + 1,
    ArrowUp: active < 0 ? count - 1 : active - 1,
  };
  const to = moves[event.key];
  if (to !== undefined && suggestions.length > 0) {
    event.preventDefault();
    onChange({ ...state, isOpen: true, active: state.isOpen ? to : 0 });
  } else if (event.key === 'Escape' && isListed(box)) {
    onChange({ ...state, isOpen: false, active: -1 });
  } else if (event.key === 'Enter' && isListed(box) && active >= 0) {
    event.preventDefault();
    choose(active, box);
  }
}

/** The suggestions below the field; nothing while there are none. */
export function suggestionList<Value>(box: Box<Value>): TemplateResult | typeof nothing {
  if (!isListed(box)) return nothing;
  const { state, suggestions, msg } = box;
  const option = (content: TemplateResult | string, at: number): TemplateResult =>
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the focus, and the keys
    html`<li
      id=${idOf(at)}
      role="option"
      aria-selected=${at === state.active ? 'true' : 'false'}
      @click=${() => choose(at, box)}
    >
      ${content}
    </li>`;
  // A press must not take the focus from the field: losing it closes the list.
  return html`<ul
    class="options"
    id="place-list"
    role="listbox"
    aria-label=${msg('BOX_LIST')}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${suggestions.map(({ label, kind }, at) =>
      option(html`<span>${label}</span> <span class="kind">${kind}</span>`, at),
    )}
    ${option(msg('BOX_NONE', { text: state.text }), suggestions.length)}
  </ul>`;
}

/** What a screen reader hears of the list. */
export function listAloud<Value>({ suggestions: { length: count }, msg }: Box<Value>): string {
  if (count === 0) return msg('BOX_COUNT_NONE');
  return count === 1 ? msg('BOX_COUNT_ONE') : msg('BOX_COUNT', { count });
}
