import { ContextEvent, type Context, type ContextCallback } from '@lit/context';
import { listen, unlisten } from './native.js';
import { choicesContext, dataContext, hubContext, shareContext, type Choices } from './contexts.js';
import { ChoiceMadeEvent } from './events.js';
import { npqPage, type DocumentStore } from './page-registry.js';

type Key = Context<unknown, unknown>;
type Callback = ContextCallback<unknown>;
interface Subscription {
  readonly consumer: Element;
  readonly leave: () => void;
}
/** Fields of the context protocol that we read; the event may come from another copy of @lit/context. */
type Request = Omit<ContextEvent<Key>, 'contextTarget'> & { readonly contextTarget?: Element };

/**
 * Identity, data and choices of one hub: answers the context requests that reach `target`, and takes up the
 * choices made under it. One stands on the document for widgets that no `<npq-hub>` wraps.
 */
export class HubStore implements DocumentStore {
  readonly #target: EventTarget;
  readonly #values = new Map<unknown, unknown>([
    [hubContext, undefined],
    [choicesContext, Object.freeze({})],
    [dataContext, undefined],
    [shareContext, (choices: Choices) => this.#share(choices)],
  ]);
  readonly #subscriptions = new Map<unknown, Map<Callback, Subscription>>();
  #lender: Element | undefined;

  constructor(target: EventTarget) {
    this.#target = target;
  }

  connect(): void {
    listen(this.#target, 'context-request', this.#onRequest);
    listen(this.#target, ChoiceMadeEvent.type, this.#onChoice);
  }

  disconnect(): void {
    unlisten(this.#target, 'context-request', this.#onRequest);
    unlisten(this.#target, ChoiceMadeEvent.type, this.#onChoice);
  }

  set(context: unknown, value: unknown): void {
    this.#values.set(context, value);
    const subscriptions = this.#subscriptions.get(context);
    for (const [callback, { leave }] of [...(subscriptions ?? [])]) callback(value, leave);
  }

  lend(owner: Element, values: ReadonlyMap<unknown, unknown>): boolean {
    if (this.#lender && this.#lender !== owner) return false;
    this.#lender = owner;
    for (const [context, value] of values) this.set(context, value);
    return true;
  }

  giveBack(owner: Element): void {
    if (this.#lender !== owner) return;
    this.#lender = undefined;
    this.set(hubContext, undefined);
    this.set(dataContext, undefined);
  }

  release(container: Element): void {
    for (const [context, subscriptions] of this.#subscriptions) {
      for (const [callback, { consumer }] of [...subscriptions]) {
        if (!contains(container, consumer)) continue;
        consumer.dispatchEvent(new ContextEvent(context as Key, consumer, callback, true));
      }
    }
  }

  /** Answers a request for one of our contexts; leaves a host page's own contexts alone and says so. */
  answer(event: Event): boolean {
    const { context, callback, subscribe, contextTarget } = event as Request;
    if (!this.#values.has(context)) return false;
    event.stopImmediatePropagation();
    const consumer = contextTarget ?? (event.composedPath()[0] as Element);
    const value = this.#values.get(context);
    if (!subscribe) {
      callback(value);
      return true;
    }
    const subscriptions = this.#subscriptions.get(context) ?? new Map<Callback, Subscription>();
    this.#subscriptions.set(context, subscriptions);
    // A consumer that asks again leaves its earlier answer first: only that one may go.
    const leave = () => void (subscriptions.get(callback)?.leave === leave && subscriptions.delete(callback));
    subscriptions.set(callback, { consumer, leave });
    callback(value, leave);
    return true;
  }

  #onRequest = (event: Event): void => {
    this.answer(event);
  };

  #onChoice = (event: Event): void => {
    const made = event as ChoiceMadeEvent;
    if (made.taken) return;
    made.taken = true;
    // Whatever it holds that is text is a choice, also under a key that only a later version knows.
    const chosen = Object.entries(made).filter(([, value]) => typeof value === 'string');
    this.#share(Object.fromEntries(chosen));
  };

  #share(choices: Choices): void {
    const before = this.#values.get(choicesContext) as Choices;
    // Nobody is told of what they know.
    if (Object.keys(choices).some((key) => choices[key] !== before[key]))
      this.set(choicesContext, Object.freeze({ ...before, ...choices }));
  }
}

/** True when `node` is under `container`, shadow roots included. */
function contains(container: Element, node: Node | null): boolean {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === container) return true;
  }
  return false;
}

/** What answers at the document: there from the first widget or hub on, so that choices follow without a hub. */
export function documentStore(): DocumentStore {
  const store = (npqPage().documentStore ??= new HubStore(document));
  // A page that is written anew (`document.open`) loses its listeners; those that are there are not added twice.
  store.connect?.();
  return store;
}
