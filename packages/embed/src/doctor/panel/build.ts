import { own } from './own-document.js';

type Child = Node | string | undefined;

/** An element with these attributes and what is inside it. No HTML is parsed, so no policy has a say. */
export function build<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = own('createElement').call(document, tag) as HTMLElementTagNameMap[Tag];
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that does one thing. */
export function button(label: string, act: () => void, look = ''): HTMLButtonElement {
  const element = build('button', { type: 'button', ...(look && { class: look }) }, label);
  element.addEventListener('click', act);
  return element;
}
