import { warn } from './attributes.js';
import { DataExpiredEvent } from './events.js';
import { sayOnce } from './page-registry.js';
import { bringUp } from './reading-place.js';
import type { Effects, FormContent } from './view.js';

/** What effects need of their widget. */
interface Doer {
  readonly element: HTMLElement;
  announce(text: string): void;
  submit(content: FormContent): void;
}

/**
 * Does the effects of a widget's views after it was rendered: each once, and again only under another id. It comes with a
 * visitor's first step, since a first view that nobody has used has none.
 */
export class DoneEffects {
  readonly #doer: Doer;
  /** The last id of each effect. */
  readonly #done = new Map<string, string>();

  constructor(doer: Doer) {
    this.#doer = doer;
  }

  do(view: string, effects: Effects, root: ParentNode): void {
    const { event, announce, focus, form, follow, wrong, notes, expired } = effects;
    const { element } = this.#doer;
    // A form has one value, whichever view says it.
    this.#once('form', form?.id, () => form && this.#doer.submit(form.value()));
    this.#once(`${view}follow`, follow?.id, () => follow?.value());
    this.#once(`${view}wrong`, wrong?.value, () => wrong && warn(element, wrong.attribute, wrong.value));
    notes?.forEach(sayOnce);
    for (const { slice, reviewBy } of expired ?? [])
      this.#once(`expired ${slice}`, reviewBy, () =>
        element.dispatchEvent(new DataExpiredEvent(slice, reviewBy)),
      );
    this.#once(`${view}event`, event?.id, () => event && element.dispatchEvent(event.value()));
    this.#once(`${view}announce`, announce?.id, () => announce && this.#doer.announce(announce.value()));
    this.#once(`${view}focus`, focus?.id, () => {
      const [first] = (focus?.value() ?? []).flatMap(
        (selector) => root.querySelector<HTMLElement>(selector) ?? [],
      );
      if (!first) return;
      first.focus({ preventScroll: true });
      bringUp(first, element);
    });
  }

  #once(effect: string, id: string | undefined, act: () => void): void {
    if (id === undefined || this.#done.get(effect) === id) return;
    this.#done.set(effect, id);
    act();
  }
}
