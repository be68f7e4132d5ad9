import { createElement, nativeConsole } from './native.js';

/** Room that a page keeps beyond what the widget takes, in pixels: more than this would be a hole in the page. */
const MOST_SPARE = 60;

/** What counts as using a widget. Not a press: the page would move under the pointer before the click. */
const USES = ['click', 'keydown'];

/**
 * How a widget takes the place of the sentence inside its tag. The sentence shows, in a slot, until the first view is
 * whole; then the view shows, always, and at once. The room that the page kept is held meanwhile, so that what stands
 * below does not move. It is let go when the visitor first uses the widget, or at once where it is no use: because the
 * view needs more, or so much less that a hole would be left. A view that throws gives its place back to the sentence.
 */
export class FirstPaint {
  readonly #host: HTMLElement;
  readonly #slot = createElement('slot');
  #sheet: CSSStyleSheet | undefined;
  readonly #room: number;

  /** To be made before `host` has its shadow root: the room is what it takes until then. */
  constructor(host: HTMLElement) {
    this.#host = host;
    this.#room = host.offsetHeight;
  }

  /** Puts the sentence into the new root, and holds the room. */
  begin(root: ShadowRoot): void {
    root.append(this.#slot);
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:host{box-sizing:border-box!important;min-block-size:${this.#room}px!important}`);
      root.adoptedStyleSheets.push(sheet);
      this.#sheet = sheet;
    } catch {
      // Something on the page has taken sheets away: then the page moves once.
    }
  }

  /** Takes the sentence away, once: the first view, in `box`, is whole. */
  show(root: ParentNode & Node, box: HTMLElement): void {
    if (!this.#slot.parentNode) return;
    // Not by `remove`: pages replace that one by a method which cannot take anything out of a shadow root.
    root.removeChild(this.#slot);
    const { ResizeObserver: Observer } = globalThis as Partial<typeof globalThis>;
    if (!Observer) return this.#letGo();
    // An observer is told between layout and painting, so that measuring costs no layout of its own.
    const observer = new Observer(() => {
      observer.disconnect();
      this.#keepRoom(box);
    });
    observer.observe(box);
  }

  /** The view could not be shown: the sentence comes back, alone. No error reaches the page, nor is a box left blank. */
  giveUp(root: ParentNode, error: unknown): void {
    nativeConsole()?.error(
      `npq: <${this.#host.localName}> could not show itself: its sentence stays.`,
      error,
    );
    root.replaceChildren(this.#slot);
    this.#letGo();
  }

  #keepRoom(box: HTMLElement): void {
    const spare = this.#host.clientHeight - box.offsetHeight;
    if (spare < 1 || spare > MOST_SPARE) return this.#letGo();
    const options = { capture: true, once: true };
    for (const type of USES) this.#host.addEventListener(type, this.#letGo, options);
    addEventListener('beforeprint', this.#letGo, options);
  }

  /** From here on the widget is as high as what it shows, whatever the page wrote on its tag. */
  readonly #letGo = (): void => {
    this.#sheet?.replaceSync(':host{min-block-size:auto!important}');
  };
}
