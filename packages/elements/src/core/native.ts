/*
 * What the browser itself brings, on pages that put something else in its place: MooTools has an Event of its own, which
 * nothing can dispatch; an image or a form named like a method of the document hides it (`<img name="createElement">`);
 * somebody switched the console off. All of it can be imported in Node, where there is no document.
 */

/** The browser's own Event. */
export const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

type CreateElement = (this: Document, tag: string) => HTMLElement;

/** `document.createElement`, whatever the page calls its images. */
export const createElement = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
): HTMLElementTagNameMap[Tag] =>
  (Object.getPrototypeOf(document) as { readonly createElement: CreateElement }).createElement.call(
    document,
    tag,
  ) as HTMLElementTagNameMap[Tag];

type FindAll = (this: Node, selector: string) => NodeListOf<HTMLElement>;

/** `querySelectorAll` where the root may be the document. */
export const findAll = (root: Node, selector: string): NodeListOf<HTMLElement> =>
  (Object.getPrototypeOf(root) as { readonly querySelectorAll: FindAll }).querySelectorAll.call(
    root,
    selector,
  );

type Listener = (event: Event) => void;

/** `addEventListener` where the target may be the document. */
export const listen = (target: EventTarget, type: string, listener: Listener): void =>
  EventTarget.prototype.addEventListener.call(target, type, listener);

/** `removeEventListener` where the target may be the document. */
export const unlisten = (target: EventTarget, type: string, listener: Listener): void =>
  EventTarget.prototype.removeEventListener.call(target, type, listener);

/** The console, where the page has left one. */
export const nativeConsole = (): Console | undefined =>
  (globalThis as { readonly console?: Console }).console;

/** With a polyfill in place of shadow roots our styles would run out into the page, and its own into us. */
export const isPlayingRoots = (): boolean =>
  (globalThis as { readonly ShadyDOM?: { readonly inUse?: boolean } }).ShadyDOM?.inUse === true;
