import { isBareAddress } from '../../snippets/index.js';
import type { Control } from './control-of.js';
import { KINDS } from './kinds.js';
import { readDay } from './read-day.js';
import { ADDRESS, type Action } from './state.js';

/** What a person does in the form. */
interface Heard {
  typed(name: string, text: string): void;
  left(name: string): void;
  /** A button that brings fields, or takes some away. */
  pressed(action: Action): void;
}

/** What a field says once it is left: a date is written out, so that a wrong one is seen; an address begins as it must. */
function writtenOut({ name, value, dataset }: Control): string {
  if (name === ADDRESS) return isBareAddress(value) ? `https://${value.trim()}` : value;
  const kind = dataset['kind'];
  if (kind !== 'day' && kind !== 'day or month') return value;
  const reading = readDay(value, kind === 'day or month');
  return 'value' in reading ? KINDS.day.write(reading.value) : value;
}

const textOf = (part: Element): HTMLInputElement | null =>
  part.closest('.pair')?.querySelector<HTMLInputElement>('[name]') ?? null;

/** Opens the browser's own picker, at the date that stands in the field. */
function pick(button: Element): void {
  const picker = button.parentElement?.querySelector<HTMLInputElement>('.picker');
  const text = textOf(button);
  if (!picker || !text) return;
  const reading = readDay(text.value);
  picker.value = 'value' in reading ? reading.value : '';
  try {
    picker.showPicker();
  } catch {
    // A browser without it leaves typing.
    text.focus();
  }
}

function actionOf({ dataset }: HTMLElement): Action | undefined {
  const [course, cohort] = [Number(dataset['course']), Number(dataset['cohort'])];
  switch (dataset['do']) {
    case 'add-course':
      return { type: 'course-added' };
    case 'add-cohort':
      return { type: 'cohort-added', course };
    case 'remove-course':
      return { type: 'course-removed', course };
    case 'remove-cohort':
      return { type: 'cohort-removed', course, cohort };
  }
  return undefined;
}

function onPicked(picker: HTMLInputElement, heard: Heard): void {
  const text = textOf(picker);
  if (!text || !picker.value) return;
  text.value = KINDS.day.write(picker.value);
  text.focus();
  heard.typed(text.name, text.value);
  heard.left(text.name);
}

function onLeft(control: Control, heard: Heard): void {
  const { name, value } = control;
  const text = writtenOut(control);
  if (text !== value) {
    control.value = text;
    heard.typed(name, text);
  }
  heard.left(name);
}

/** Hears what is done in a form, and says it in the form's own words. */
export function listen(form: HTMLFormElement, heard: Heard): void {
  // What does not belong to the file, such as the width of the preview, has no field.
  const controlOf = ({ target }: Event): Control | undefined =>
    target instanceof Element && target.closest('[data-field]') && 'name' in target
      ? (target as Control)
      : undefined;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    const control = controlOf(event);
    if (control?.name) heard.typed(control.name, control.value);
  });
  form.addEventListener('change', (event) => {
    const control = controlOf(event);
    if (control instanceof HTMLInputElement && control.className === 'picker') onPicked(control, heard);
    else if (control?.name) onLeft(control, heard);
  });
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    if (!button) return;
    if (button.dataset['do'] === 'pick') return void pick(button);
    const action = actionOf(button);
    if (action) heard.pressed(action);
  });
}
