import { make } from '../dom.js';
import type { Field, FieldKind } from './fields.js';

/** A value to choose, and what it is called. */
type Option = readonly [value: string, label: string];
export type Options = Readonly<Record<'course' | 'provider' | 'delivery' | 'places', readonly Option[]>>;
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** How a field is typed, where it is typed in one line. */
const LINES: Readonly<Partial<Record<FieldKind, string>>> = { number: 'decimal', words: 'text' };

const isChosen = (kind: FieldKind): kind is keyof Options =>
  kind === 'course' || kind === 'provider' || kind === 'delivery' || kind === 'places';

/** A list to choose from. What a file names and the list has not stays, so that nothing is lost. */
function select(attributes: Record<string, string>, options: readonly Option[], text: string): HTMLElement {
  const isKnown = text === '' || options.some(([value]) => value === text);
  const all: readonly Option[] = isKnown ? options : [...options, [text, text]];
  const control = make(
    'select',
    attributes,
    ...all.map(([value, label]) => make('option', { value, selected: value === text }, label)),
  );
  return control;
}

/** A date is typed as people write it, or picked: the browser's own picker writes it into the field. */
function dateControl(attributes: Record<string, string>, text: string, label: string): HTMLElement {
  return make(
    'div',
    { class: 'pair date' },
    make('input', { ...attributes, type: 'text', value: text }),
    make(
      'span',
      { class: 'pick' },
      make('input', { type: 'date', class: 'picker', tabindex: '-1', 'aria-hidden': 'true' }),
      make(
        'button',
        { type: 'button', class: 'plain', 'data-do': 'pick' },
        'Pick',
        quiet(` a date: ${label}`),
      ),
    ),
  );
}

const quiet = (text: string): HTMLElement => make('span', { class: 'quiet' }, text);

function controlOf(field: Field, id: string, text: string, options: Options): HTMLElement {
  const { kind, label, hint } = field;
  const attributes = {
    ...{ id, name: id, autocomplete: 'off', 'data-kind': kind },
    ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }),
  };
  if (isChosen(kind)) return select(attributes, options[kind], text);
  if (kind === 'day' || kind === 'day or month') return dateControl(attributes, text, label);
  if (kind === 'long') return make('textarea', { ...attributes, rows: '3' }, text);
  if (kind === 'sessions' || kind === 'parts')
    return make('textarea', { ...attributes, rows: '5', spellcheck: 'false' }, text);
  return make('input', { ...attributes, type: 'text', inputmode: LINES[kind] ?? 'text', value: text });
}

/** A field of the form: label, hint, control, and how pasted rows were read. */
export function fieldOf(field: Field, name: string, text: string, options: Options): HTMLElement {
  const { label, hint, kind } = field;
  const isRows = kind === 'sessions' || kind === 'parts';
  return make(
    'div',
    { class: 'field', 'data-field': name },
    make('label', { for: name }, label),
    ...(hint === undefined ? [] : [make('p', { class: 'hint', id: `${name}-hint` }, hint)]),
    controlOf(field, name, text, options),
    ...(isRows ? [make('ul', { class: 'rows', 'data-rows': name, hidden: true })] : []),
  );
}
