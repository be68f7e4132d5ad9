import type { ReactiveControllerHost } from 'lit';
import { nativeConsole } from './native.js';

/** How each thing is brought that a widget does not have from the start: facts by slice name, views by view name. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

type State =
  | { readonly status: 'pending' | 'failed' }
  | { readonly status: 'ready'; readonly value: unknown };

/** A module that is a value and nothing else, such as a slice of facts, stands for that value. */
export const unwrap = (module: unknown): unknown =>
  module !== null && typeof module === 'object' && 'default' in module ? module.default : module;

/**
 * What a widget brings when it first needs it: facts and views. Each has a state of its own, so that one that failed says
 * nothing of another that is on its way. The host is updated whenever one of them changes.
 */
export class Resources {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #loaders: Loaders;
  readonly #onReady: (value: unknown) => void;
  readonly #states = new Map<string, State>();

  /** @param onReady is handed whatever comes, before the host is updated. */
  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    loaders: Loaders,
    onReady: (value: unknown) => void = () => undefined,
  ) {
    this.#host = host;
    this.#loaders = loaders;
    this.#onReady = onReady;
  }

  /** What has come under this name; undefined until then. */
  get(name: string): unknown {
    const state = this.#states.get(name);
    return state?.status === 'ready' ? state.value : undefined;
  }

  hasFailed(name: string): boolean {
    return this.#states.get(name)?.status === 'failed';
  }

  /** Brings it, unless that was asked before; true while it is on its way. What failed stays failed until `retry`. */
  request(name: string): boolean {
    if (!this.#states.has(name)) {
      this.#states.set(name, { status: 'pending' });
      void this.#load(name);
    }
    return this.#states.get(name)?.status === 'pending';
  }

  /** Asks again for those of these that failed. */
  retry(names: readonly string[]): void {
    for (const name of names.filter((one) => this.hasFailed(one))) {
      this.#states.delete(name);
      this.request(name);
    }
    this.#host.requestUpdate();
  }

  /** Brings it, though it may have failed before. Rejects when it does not come. */
  async bring(name: string): Promise<unknown> {
    // A name that nothing brings fails here as well.
    const load = this.#loaders[name] as () => Promise<unknown>;
    const value = this.get(name) ?? unwrap(await load());
    if (!this.get(name)) this.#onReady(value);
    this.#states.set(name, { status: 'ready', value });
    return value;
  }

  async #load(name: string): Promise<void> {
    try {
      await this.bring(name);
    } catch (error) {
      this.#states.set(name, { status: 'failed' });
      nativeConsole()?.warn(`npq: could not load "${name}" (${String(error)})`);
    }
    this.#host.requestUpdate();
  }
}
