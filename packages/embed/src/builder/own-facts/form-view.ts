import { byId, make } from '../dom.js';
import { fieldOf, type Control, type Options } from './control-of.js';
import type { Draft, Texts } from './draft.js';
import { cohortFields, courseFields, hubFields, keyOf, type Field } from './fields.js';

/** The fields of one group, with those that are not always wanted folded away. */
function groupOf(fields: readonly Field[], texts: Texts, place: string, options: Options): HTMLElement[] {
  const shown = (field: Field): HTMLElement => {
    const key = keyOf(field);
    return fieldOf(field, place + key, texts[key] ?? '', options);
  };
  const folds = [...new Set(fields.map(({ fold }) => fold))].filter((fold) => fold !== undefined);
  return [
    ...fields.filter(({ fold }) => fold === undefined).map(shown),
    ...folds.map((title) => {
      const own = fields.filter(({ fold }) => fold === title);
      const open = own.some((field) => texts[keyOf(field)]);
      return make('details', { open }, make('summary', {}, make('strong', {}, title)), ...own.map(shown));
    }),
  ];
}

const button = (action: string, label: string, place: Record<string, string>, kind: string): HTMLElement =>
  make('p', {}, make('button', { type: 'button', class: kind, 'data-do': action, ...place }, label));

function cohortOf(texts: Texts, course: number, cohort: number, options: Options): HTMLElement {
  const place = `courses.${String(course)}.cohorts.${String(cohort)}.`;
  const at = { 'data-course': String(course), 'data-cohort': String(cohort) };
  return make(
    'fieldset',
    { class: 'cohort' },
    make('legend', {}, `Cohort ${String(cohort + 1)}`),
    ...groupOf(cohortFields, texts, place, options),
    button('remove-cohort', `Take cohort ${String(cohort + 1)} out`, at, 'link'),
  );
}

function courseOf(
  { texts, cohorts }: Draft['courses'][number],
  course: number,
  options: Options,
): HTMLElement {
  const place = `courses.${String(course)}.`;
  const at = { 'data-course': String(course) };
  const number = String(course + 1);
  return make(
    'fieldset',
    { class: 'course' },
    make('legend', {}, `Course ${number}`),
    ...groupOf(courseFields, texts, place, options),
    ...cohorts.map((cohort, index) => cohortOf(cohort, course, index, options)),
    button('add-cohort', `Add another cohort to course ${number}`, at, 'plain'),
    button('remove-course', `Take course ${number} out`, at, 'link'),
  );
}

/** The form, drawn from what was typed. It is drawn anew only when fields come or go, so that typing is never disturbed. */
export class FormView {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  render({ texts, courses }: Draft): void {
    byId('hub-fields').replaceChildren(...groupOf(hubFields, texts, '', this.#options));
    byId('courses').replaceChildren(...courses.map((course, at) => courseOf(course, at, this.#options)));
  }

  field(name: string): HTMLElement | null {
    return document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  }

  first(name: string): Control | null {
    return this.field(name)?.querySelector<Control>('[name]') ?? null;
  }

  /** Puts the focus on a field, and opens what folds it away. */
  lead(name: string): void {
    const control = this.first(name);
    const fold = control?.closest('details');
    if (fold) fold.open = true;
    control?.focus();
  }

  /** Says what was taken away, and offers it back. Nothing while nothing was. */
  showTaken(what = ''): void {
    byId('taken').hidden = what === '';
    byId('taken-what').textContent = what;
  }

  /** How pasted rows were read, below the field that they were pasted into. */
  showRows(rows: ReadonlyMap<string, readonly string[]>): void {
    for (const list of document.querySelectorAll<HTMLElement>('[data-rows]')) {
      const read = rows.get(list.dataset['rows'] ?? '') ?? [];
      list.hidden = read.length === 0;
      list.replaceChildren(...read.map((sentence) => make('li', {}, sentence)));
    }
  }
}
