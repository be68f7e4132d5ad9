/**
 * What the document itself has under `name`, a value or a method to `call`. A page's image or form of that name
 * (`<img name="head">`) would answer in its place, and MooTools puts a `Document` of its own before the browser's.
 */
export const own = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Object.getPrototypeOf(document) as object, name, document);

/** The elements of the page's document that match a selector, or one of several. */
export const all = (selectors: string | readonly string[]): HTMLElement[] => [
  ...(own('querySelectorAll').call(document, selectors as string) as NodeListOf<HTMLElement>),
];

/** A new element with these properties. */
export const create = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties?: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] =>
  Object.assign(own('createElement').call(document, tag) as HTMLElementTagNameMap[Tag], properties);

/** What finds a tag, and the block that stands for it where a website strips tags that it does not know. */
export const of = (tag: string): string => `${tag},[data-npq=${tag.slice(4)}]`;
