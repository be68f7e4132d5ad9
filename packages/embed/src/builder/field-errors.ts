import { make } from './dom.js';

/** Where the fields of a form are, by name. */
interface Fields<Key extends string> {
  field(key: Key): HTMLElement | null;
  /** The first control of a field. */
  first(key: Key): HTMLElement | null;
}

interface FieldProblem<Key extends string> {
  readonly key: Key;
  readonly sentence: string;
}

/** The sentence at each field that has a problem. */
export class FieldErrors<Key extends string> {
  readonly #controls: Fields<Key>;
  readonly #shown = new Map<Key, HTMLElement>();

  constructor(controls: Fields<Key>) {
    this.#controls = controls;
  }

  /** Takes away what is put right; adds what is new only when the person has left the field, not while they type. */
  show(problems: readonly FieldProblem<Key>[], isTyping: boolean): void {
    for (const key of [...this.#shown.keys()])
      if (!problems.some((problem) => problem.key === key)) this.#clear(key);
    for (const { key, sentence } of problems) {
      const there = this.#shown.get(key);
      if (there) there.textContent = sentence;
      else if (!isTyping) this.#add(key, sentence);
    }
  }

  #add(key: Key, sentence: string): void {
    const field = this.#controls.field(key);
    const control = this.#controls.first(key);
    if (!field || !control) return;
    const error = make('p', { class: 'error', id: `${key}-error` }, sentence);
    // Groups are described as a whole, single controls by themselves; the sentence stands before the control, as GOV.UK has it.
    const described = field.querySelector('fieldset') ?? control;
    if (described === control)
      (field.querySelector('.pair') ?? control.closest('label') ?? control).before(error);
    else described.querySelector('legend')?.after(error);
    field.classList.add('wrong');
    describe(described, (ids) => [...ids, error.id]);
    if (described === control) control.setAttribute('aria-invalid', 'true');
    this.#shown.set(key, error);
  }

  #clear(key: Key): void {
    const error = this.#shown.get(key);
    const field = this.#controls.field(key);
    for (const described of field?.querySelectorAll(`[aria-describedby~="${key}-error"]`) ?? []) {
      describe(described, (ids) => ids.filter((id) => id !== error?.id));
      described.removeAttribute('aria-invalid');
    }
    field?.classList.remove('wrong');
    error?.remove();
    this.#shown.delete(key);
  }
}

function describe(element: Element, change: (ids: readonly string[]) => readonly string[]): void {
  const ids = change((element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (ids.length) element.setAttribute('aria-describedby', ids.join(' '));
  else element.removeAttribute('aria-describedby');
}
