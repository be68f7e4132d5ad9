/** An element of the page by its id. Throws when the page has none: then script and page do not belong together. */
export function byId(id: string): HTMLElement;
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind;
export function byId(id: string, kind = HTMLElement): HTMLElement {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The builder's page has no #${id} of the right kind.`);
}

type Attributes = Readonly<Record<string, string | boolean>>;

/** A new element. `true` sets an attribute without a value, `false` leaves it out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...content);
  return element;
}

/** A labelled radio button or checkbox of the choice, with a hint when it needs one. */
export const choiceLabel = (
  type: 'radio' | 'checkbox',
  name: string,
  value: string,
  label: string,
  hint = '',
): HTMLLabelElement =>
  make(
    'label',
    { class: 'choice' },
    make('input', { type, name, value }),
    hint ? make('span', {}, label, make('span', { class: 'covers' }, hint)) : label,
  );

/** Opens all folds of a place while it is printed. */
export function openOnPaper(place: HTMLElement): void {
  const opened = new Set<HTMLDetailsElement>();
  addEventListener('beforeprint', () => {
    for (const fold of place.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      fold.open = true;
      opened.add(fold);
    }
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    opened.clear();
  });
}
