import { make } from './dom.js';
import { explainAccent, ratio, type AccentUse } from './palette.js';

const TITLES = { light: 'On light', dark: 'On dark' } as const;

function swatch(colour: string, label: string, contrast: number): HTMLElement {
  const patch = make('span', { class: 'patch', 'aria-hidden': 'true' });
  patch.style.setProperty('background-color', colour);
  return make(
    'div',
    { class: 'swatch' },
    patch,
    make(
      'p',
      {},
      make('strong', {}, label),
      make('code', {}, colour),
      make('span', {}, `contrast ${ratio(contrast)}`),
    ),
  );
}

const use = ({ ground, typed, used, before, after, sentence }: AccentUse): HTMLElement =>
  make(
    'div',
    { class: `use on-${ground}` },
    make('h3', {}, TITLES[ground]),
    make('div', { class: 'swatches' }, swatch(typed, 'Yours', before), swatch(used, 'Used', after)),
    make('p', {}, sentence),
  );

/** Shows what becomes of an accent, with both colours; nothing for an empty text. */
export function showPalette(place: HTMLElement, text: string, theme: string): void {
  const uses = text.trim() ? explainAccent(text, theme) : [];
  const unknown = make(
    'p',
    { class: 'hint' },
    'What this colour is depends on the page, so it cannot be shown here. The widgets still hold it to readable contrast.',
  );
  place.replaceChildren(...(uses ? uses.map(use) : [unknown]));
}
