import { choiceKeys, type Choice, type ChoiceKey } from './choice.js';
import { splitList } from '../snippets/checks.js';

type Control = HTMLInputElement | HTMLSelectElement;

/** Reads a form as a choice and sets it to one. What no control can show is held until the control is touched. */
export class Controls {
  readonly #form: HTMLFormElement;
  readonly #held = new Map<ChoiceKey, string>();

  constructor(form: HTMLFormElement) {
    this.#form = form;
    form.addEventListener('input', ({ target }) => {
      const { name } = target as Control;
      this.#held.delete(name as ChoiceKey);
    });
  }

  get choice(): Choice {
    const data = new FormData(this.#form);
    const pairs = choiceKeys.map((key) => [
      key,
      this.#held.get(key) ??
        data
          .getAll(key)
          .filter((value) => typeof value === 'string')
          .join(','),
    ]);
    return Object.fromEntries(pairs) as Choice;
  }

  /** Sets every control. A value that none can show, such as a course that is not known, stays in the choice. */
  set choice(choice: Choice) {
    this.#held.clear();
    for (const key of choiceKeys) {
      for (const control of this.#controls(key)) setControl(control, choice[key]);
    }
    const shown = this.choice;
    for (const key of choiceKeys) if (shown[key] !== choice[key]) this.#held.set(key, choice[key]);
  }

  /** The first control of a field, where an error leads. */
  first(key: ChoiceKey): HTMLElement | null {
    const field = this.field(key);
    return field?.querySelector<HTMLElement>('input:checked, input, select') ?? null;
  }

  /** Puts the focus on a field, and opens what folds it away. */
  lead(key: ChoiceKey): void {
    const control = this.first(key);
    const fold = control?.closest('details');
    if (fold) fold.open = true;
    control?.focus();
  }

  field(key: ChoiceKey): HTMLElement | null {
    return this.#form.querySelector(`[data-field="${key}"]`);
  }

  #controls(key: ChoiceKey): Control[] {
    return [...this.#form.elements].filter(
      (element): element is Control => (element as Control).name === key,
    );
  }
}

function setControl(control: Control, value: string): void {
  if (control instanceof HTMLInputElement && control.type === 'radio')
    control.checked = control.value === value;
  else if (control instanceof HTMLInputElement && control.type === 'checkbox')
    control.checked = splitList(value).includes(control.value);
  else control.value = value;
}
