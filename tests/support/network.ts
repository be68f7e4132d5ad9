/** What a network does to a widget, for tests and stories. */

/** How a widget brings what it does not have from the start: facts by slice name, views by view name. */
type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

interface WithLoaders extends HTMLElement {
  loaders(): Loaders;
}

/** A request that is not answered. */
export const never = (): Promise<never> => new Promise(() => undefined);

/** A request that fails. */
export const refuse = (): Promise<never> => Promise.reject(new Error('planted'));

/** Defines `tag` as a widget that brings some of its things in another way. */
export function defineWithLoaders(tag: string, widget: new () => HTMLElement, loaders: Loaders): void {
  // A story that is edited runs again on the page where its elements are already defined.
  if (customElements.get(tag)) return;
  const Base = widget as new () => WithLoaders;
  customElements.define(
    tag,
    class extends Base {
      override loaders(): Loaders {
        return { ...super.loaders(), ...loaders };
      }
    },
  );
}
