import { css, html, nothing, type TemplateResult } from 'lit';

/** The box as it stands: what is typed in it, whether its list is open, and the suggestion that the keys are on. */
export interface BoxState {
  readonly text: string;
  readonly isOpen: boolean;
  /** Index in the list; -1: none, so that Enter takes what was typed. The last one and any beyond it are "none of these". */
  readonly active: number;
  /** Label of that suggestion, to know it again when others come before it; empty for "none of these". */
  readonly on?: string | undefined;
}

/** Something that a person can choose from the list. */
interface Suggestion<Value> {
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
  BASE_BOX_LIST: 'Suggestions',
  BASE_BOX_NONE: 'None of these: search for “{text}”',
  BASE_BOX_COUNT: '{count} suggestions. Up and down arrows move through them, Enter chooses one.',
  BASE_BOX_COUNT_NONE: 'No suggestions. Enter searches for what you typed.',
  BASE_BOX_COUNT_ONE: '1 suggestion. The down arrow goes to it, Enter chooses it.',
} as const;

export type BoxKey = keyof typeof BOX_MESSAGES;

export const boxStyles = css`
  .box {
    position: relative;
  }
  .missed {
    margin-block: 0.4em 0.2em;
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

/** Where in the list as it is now the keys are: what came meanwhile may have moved the suggestion that they are on. */
function activeIn<Value>({ state: { active, on }, suggestions }: Box<Value>): number {
  if (on === '') return suggestions.length;
  if (on === undefined || suggestions[active]?.label === on) return Math.min(active, suggestions.length);
  return suggestions.findIndex(({ label }) => label === on);
}

/** What the field says of its list, for its own `aria-expanded` and `aria-activedescendant`. */
export function fieldStates<Value>(box: Box<Value>): { expanded: boolean; active: string | undefined } {
  const expanded = isListed(box);
  const active = activeIn(box);
  return { expanded, active: expanded && active >= 0 ? idOf(active) : undefined };
}

function choose<Value>(at: number, { suggestions, onPick, onNone }: Box<Value>): void {
  const suggestion = suggestions[at];
  if (suggestion) onPick(suggestion);
  else onNone();
}

const setList = <Value>({ state: { text }, onChange }: Box<Value>, isOpen: boolean): void =>
  onChange({ text, isOpen, active: -1 });

/** What the keys are on comes into the window, once it is drawn. */
function bringActive(field: Element): void {
  requestAnimationFrame(() =>
    (field.getRootNode() as ShadowRoot)
      .querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest' }),
  );
}

/** Moves through an open list, round at its ends by way of the field; opens a closed one at its first or last suggestion. */
function onArrow<Value>(event: KeyboardEvent, step: 1 | -1, box: Box<Value>): void {
  const { state, suggestions, onChange } = box;
  const { text, isOpen } = state;
  // There is no list to open, and the key moves in what was typed.
  if (!text || (isOpen && suggestions.length === 0)) return;
  event.preventDefault();
  if (event.altKey) setList(box, step > 0);
  else if (isListed(box)) {
    // The field, the suggestions, and none of these.
    const places = suggestions.length + 2;
    const active = ((activeIn(box) + 1 + step + places) % places) - 1;
    onChange({ ...state, active, on: active < 0 ? undefined : (suggestions[active]?.label ?? '') });
  } else onChange({ text, isOpen: true, active: step > 0 ? 0 : Infinity });
  bringActive(event.target as Element);
}

/** Keys in the field: arrows move, Enter chooses, Escape closes, moving in the text leaves the list, and all else is typing. */
function onKey<Value>(event: KeyboardEvent, box: Box<Value>): void {
  const { key, isComposing, shiftKey, ctrlKey, metaKey } = event;
  // Somebody puts a letter together, or selects what was typed.
  if (isComposing || shiftKey || ctrlKey || metaKey) return;
  const active = isListed(box) ? activeIn(box) : -1;
  if (key === 'ArrowDown') onArrow(event, 1, box);
  else if (key === 'ArrowUp') onArrow(event, -1, box);
  else if (key === 'Escape' && isListed(box)) {
    // A dialog of the page around it stays open.
    event.preventDefault();
    setList(box, false);
  } else if (key === 'Enter' && active >= 0) {
    event.preventDefault();
    choose(active, box);
  } else if (active >= 0 && /^(?:ArrowLeft|ArrowRight|Home|End)$/.test(key)) setList(box, true);
}

/** Keys in the field, and a press in it, which opens the list again. */
export function onBoxUse<Value>(event: Event, box: Box<Value>): void {
  if (event instanceof KeyboardEvent) onKey(event, box);
  else if (!box.state.isOpen) setList(box, true);
}

/** The suggestions below the field; nothing while there are none. */
export function suggestionList<Value>(box: Box<Value>): TemplateResult | typeof nothing {
  if (!isListed(box)) return nothing;
  const { state, suggestions, msg } = box;
  const active = activeIn(box);
  const option = (content: TemplateResult | string, at: number): TemplateResult =>
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the focus, and the keys
    html`<li
      id=${idOf(at)}
      role="option"
      aria-selected=${at === active ? 'true' : 'false'}
      @click=${() => choose(at, box)}
    >
      ${content}
    </li>`;
  // A press must not take the focus from the field: losing it closes the list.
  return html`<ul
    class="options"
    id="place-list"
    role="listbox"
    aria-label=${msg('BASE_BOX_LIST')}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${suggestions.map(({ label, kind }, at) =>
      option(html`<span>${label}</span> <span class="kind">${kind}</span>`, at),
    )}
    ${option(msg('BASE_BOX_NONE', { text: state.text }), suggestions.length)}
  </ul>`;
}

/** What a screen reader hears of the list. */
export function listAloud<Value>({ suggestions: { length: count }, msg }: Box<Value>): string {
  if (count === 0) return msg('BASE_BOX_COUNT_NONE');
  return count === 1 ? msg('BASE_BOX_COUNT_ONE') : msg('BASE_BOX_COUNT', { count });
}
