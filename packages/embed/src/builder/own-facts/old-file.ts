import type { OwnFacts } from '@npq-widgets/data/own-facts';
import type { OwnFactsRemark } from '@npq-widgets/data/own-facts/check';
import { byId, make } from '../dom.js';

/** As much of a check of a file as is said here. */
interface Checked {
  readonly facts: OwnFacts | null;
  readonly faults: readonly OwnFactsRemark[];
}

/** Selects a line of a text, where it can be put right. */
function selectLine(area: HTMLTextAreaElement, line: number): void {
  const before = area.value.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, text) => sum + text.length + 1, 0);
  const end = area.value.indexOf('\n', start);
  area.focus();
  area.setSelectionRange(start, end < 0 ? area.value.length : end);
}

/** Reads an old file back: chosen or pasted. What is wrong in it is said, and can be put right where it stands. */
export class OldFile {
  readonly #area = byId('old-text', HTMLTextAreaElement);
  readonly #faults = byId('old-faults');
  readonly #said = byId('old-said');

  /** @param check reads the text of a file; `take` gets what was read */
  constructor(check: (text: string) => Checked, take: (facts: OwnFacts) => void) {
    const read = (): void => {
      const { facts, faults } = check(this.#area.value);
      this.#show(faults);
      if (facts) take(facts);
    };
    byId('read-old').addEventListener('click', read);
    const chosen = byId('old-file', HTMLInputElement);
    chosen.addEventListener('change', () => {
      const [file] = chosen.files ?? [];
      if (file) void this.#open(file).then((isThere) => isThere && read());
    });
  }

  async #open(file: File): Promise<boolean> {
    try {
      this.#area.value = await file.text();
      return true;
    } catch {
      this.#said.textContent = 'This file could not be opened. Choose it again, or paste its text below.';
      return false;
    }
  }

  #show(faults: readonly OwnFactsRemark[]): void {
    this.#said.textContent = faults.length
      ? 'This file cannot be used as it is. Put this right in the text below, then read it again.'
      : '';
    this.#faults.hidden = faults.length === 0;
    this.#faults.replaceChildren(
      ...faults.map(({ line, where, advice }) => {
        const link = make(
          'a',
          { href: '#old-text' },
          `Line ${String(line)}${where && `, ${where}`}: ${advice}`,
        );
        link.addEventListener('click', (event) => {
          event.preventDefault();
          selectLine(this.#area, line);
        });
        return make('li', {}, link);
      }),
    );
    if (faults.length) this.#faults.querySelector('a')?.focus();
  }
}
