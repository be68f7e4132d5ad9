import { make } from './dom.js';

const SELECTED =
  'This browser does not let the page copy. The text is selected: press Ctrl and C, or Command and C on a Mac.';

/** A text that can be copied whole. */
export class Copyable {
  readonly #where: HTMLElement;
  readonly #text: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #said = make('span', { class: 'said', role: 'status' });
  readonly #name: string;

  /** @param section one with a heading, and with the name of what it holds in `data-copies` */
  constructor(section: HTMLElement) {
    this.#name = section.dataset['copies'] ?? '';
    this.#where = make('p', { class: 'where' });
    this.#text =
      'prose' in section.dataset ? make('blockquote', { tabindex: '-1' }) : make('pre', { tabindex: '-1' });
    this.#button = make(
      'button',
      { type: 'button' },
      'Copy',
      make('span', { class: 'quiet' }, ` ${this.#name}`),
    );
    this.#button.addEventListener('click', () => void this.#copy());
    section.append(this.#where, this.#text, make('p', { class: 'copy not-print' }, this.#button, this.#said));
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

  async #copy(): Promise<void> {
    const text = this.#text.textContent;
    // Said anew, even when it is said twice.
    this.#said.textContent = '';
    try {
      await navigator.clipboard.writeText(text);
      this.#said.textContent = `Copied ${this.#name}.`;
    } catch {
      getSelection()?.selectAllChildren(this.#text);
      this.#text.focus();
      this.#said.textContent = SELECTED;
    }
  }
}
