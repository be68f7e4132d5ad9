import { make } from './dom.js';

const SELECTED =
  'This browser does not let the page copy. The text is selected: press Ctrl and C, or Command and C on a Mac.';

/** Copies a text and says so, or selects what shows it and says what to press. */
export async function copy(text: string, shown: HTMLElement, said: HTMLElement, name: string): Promise<void> {
  // Said anew, even when it is said twice.
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = `Copied ${name}.`;
  } catch {
    getSelection()?.selectAllChildren(shown);
    shown.focus();
    said.textContent = SELECTED;
  }
}

/** A button that says what it copies to those who hear it. */
export const copyButton = (name: string): HTMLButtonElement =>
  make('button', { type: 'button' }, 'Copy', make('span', { class: 'quiet' }, ` ${name}`));

/** A text that can be copied whole. */
export class Copyable {
  readonly #where: HTMLElement;
  readonly #text: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #said = make('span', { class: 'said', role: 'status' });
  readonly #name: string;

  /**
   * @param section one with a heading, and with the name of what it holds in `data-copies`
   * @param place where the text stands, if not in the section itself
   */
  constructor(section: HTMLElement, place: HTMLElement = section) {
    this.#name = section.dataset['copies'] ?? '';
    this.#where = make('p', { class: 'where' });
    this.#text =
      'prose' in section.dataset ? make('blockquote', { tabindex: '-1' }) : make('pre', { tabindex: '-1' });
    this.#button = copyButton(this.#name);
    this.#button.addEventListener(
      'click',
      () => void copy(this.#text.textContent, this.#text, this.#said, this.#name),
    );
    section.querySelector(':scope > :is(h3, h4)')?.after(this.#where);
    place.append(this.#text, make('p', { class: 'copy not-print' }, this.#button, this.#said));
  }

  /** @param where a sentence before the text; when `text` is empty, it stands instead of it */
  show(text: string, where = ''): void {
    this.#where.textContent = where;
    this.#where.hidden = !where;
    this.#text.hidden = !text;
    this.#button.hidden = !text;
    if (this.#text.textContent === text) return;
    this.#text.textContent = text;
    this.#said.textContent = '';
  }
}
