import { Copyable } from '../copying.js';
import { byId, make } from '../dom.js';
import type { AddressProblem, NextStep } from './next-step.js';
import type { FactsScreen } from './screen.js';

type Said = Pick<AddressProblem, 'where' | 'sentence'> & { readonly key: string };

/** What a person can do where the file is taken. */
interface Asked {
  /** The file was asked for. True when it is there to be taken. */
  ask(): boolean;
  lead(name: string): void;
}

/** Hands a text to the browser as a file. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  make('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** Where the file is taken: what is still wrong, the file, and where it goes. */
export class FileResults {
  readonly #problems = byId('problems');
  readonly #said = byId('saved');
  readonly #button = byId('download', HTMLButtonElement);
  readonly #text = new Copyable(byId('part-file'));
  readonly #line = new Copyable(byId('part-src'));
  readonly #asked: Asked;
  #file = '';
  #fileName = '';
  #kept = '';

  constructor(asked: Asked) {
    this.#asked = asked;
    this.#button.addEventListener('click', () => {
      if (asked.ask()) this.#save();
      else this.#problems.focus();
    });
    byId('part-file').addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('button')) this.#kept = this.#file;
    });
  }

  /** The file that stands here was taken. */
  get isKept(): boolean {
    return this.#file !== '' && this.#kept === this.#file;
  }

  #save(): void {
    save(this.#file, this.#fileName);
    this.#kept = this.#file;
    this.#said.textContent = `${this.#fileName} is in your downloads. Now do the next step.`;
  }

  show({ text = '', notes }: FactsScreen, said: readonly Said[], step: NextStep | undefined): void {
    this.#showProblems(said);
    if (text !== this.#file) this.#said.textContent = '';
    this.#file = text;
    byId('notes').replaceChildren(...notes.map((note) => make('li', {}, note)));
    byId('notes').hidden = notes.length === 0;
    byId('more-text').hidden = text === '';
    this.#text.show(text);
    if (step) this.#showStep(step);
  }

  #showProblems(said: readonly Said[]): void {
    this.#problems.hidden = said.length === 0;
    const items = said.map(({ key, where, sentence }) => {
      const link = make('a', { href: `#${key}` }, `${where}: ${sentence}`);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.#asked.lead(key);
      });
      return make('li', {}, link);
    });
    this.#problems.querySelector('ul')?.replaceChildren(...items);
  }

  #showStep({ address, fileName, builder }: NextStep): void {
    this.#fileName = fileName;
    this.#button.textContent = `Download ${fileName}`;
    for (const place of document.querySelectorAll('[data-file-name]')) place.textContent = fileName;
    for (const place of document.querySelectorAll('[data-address]')) place.textContent = address;
    byId('to-builder', HTMLAnchorElement).setAttribute('href', builder);
    this.#line.show(`src="${address}"`);
  }
}
