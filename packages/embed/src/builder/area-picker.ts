import { byId, choiceLabel, make } from './dom.js';
import { findAreas, type SearchableArea } from './hub-search.js';

/** More would have to be scrolled through; a longer word finds fewer. */
const MOST = 8;

/** Areas are found by search, and are checkboxes named `hub` of the form from then on. */
export class AreaPicker {
  readonly #areas: readonly SearchableArea[];
  readonly #chosen = byId('areas-chosen');
  readonly #found = byId('areas-found');
  readonly #search = byId('area-search', HTMLInputElement);
  readonly #count = byId('area-count');

  constructor(areas: readonly SearchableArea[]) {
    this.#areas = areas;
    this.#search.addEventListener('input', () => this.#look());
    this.#found.addEventListener('change', ({ target }) => this.#move(target as HTMLInputElement));
    // Enter would send the form, which has nowhere to go.
    this.#search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
  }

  /** Puts the areas of a choice among the chosen. Codes that are not known are put there too, to be seen and taken out. */
  show(codes: readonly string[]): void {
    this.#chosen.replaceChildren(...codes.map((code) => this.#option(code)));
  }

  #option(code: string): HTMLLabelElement {
    const area = this.#areas.find((one) => one.code === code);
    const label = choiceLabel('checkbox', 'hub', code, '');
    label.append(
      make(
        'span',
        {},
        make('strong', {}, code),
        ` ${area?.name ?? 'not known'}`,
        make('span', { class: 'covers' }, area?.covers.join(', ') ?? ''),
      ),
    );
    return label;
  }

  get #codes(): string[] {
    return [...this.#chosen.querySelectorAll('input')].map(({ value }) => value);
  }

  #look(): void {
    const text = this.#search.value;
    const there = this.#codes;
    const all = findAreas(this.#areas, text);
    const found = all.filter(({ code }) => !there.includes(code));
    this.#found.replaceChildren(...found.slice(0, MOST).map(({ code }) => this.#option(code)));
    this.#count.textContent = sentence(text, all.length, found.length);
  }

  /** A found area that is ticked joins the chosen ones, with the focus on it. */
  #move(input: HTMLInputElement): void {
    const label = input.closest('label');
    if (!input.checked || !label) return;
    this.#chosen.append(label);
    input.focus();
    this.#count.textContent = `${input.value} is added.`;
  }
}

function sentence(text: string, all: number, found: number): string {
  if (!text.trim()) return '';
  if (all === 0)
    return 'No area has that name, code or district. Try a part of it, such as a town’s district.';
  if (found === 0) return 'You have chosen this already.';
  const more = found > MOST ? ` The first ${MOST} are here; type more to find fewer.` : '';
  return `${found} ${found === 1 ? 'area' : 'areas'} found.${more}`;
}
