import type { ReactiveControllerHost } from 'lit';
import { nativeConsole } from './native.js';

/** How each thing is brought that a widget does not have from the start: facts by slice name, views by view name. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** A module that is a value and nothing else, such as a slice of facts, stands for that value. */
const unwrap = (module: unknown): unknown =>
  (Object(module) as { readonly default?: unknown }).default ?? module;

/**
 * What a widget brings when it first needs it: facts and views. Each has a state of its own, so that one that failed says
 * nothing of another that is on its way. The host is updated whenever one of them changes.
 */
export class Resources {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #loaders: Loaders;
  readonly #onReady: (value: unknown) => void;
  /** What came, by name. */
  readonly #values = new Map<string, unknown>();
  /** Of all that was asked for. */
  readonly #states = new Map<string, 'pending' | 'failed' | 'ready'>();

  /** @param onReady is handed whatever comes, before the host is updated. */
  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    loaders: Loaders,
    onReady: (value: unknown) => void,
  ) {
    this.#host = host;
    this.#loaders = loaders;
    this.#onReady = onReady;
  }

  /** What has come under this name; undefined until then. */
  get(name: string): unknown {
    return this.#values.get(name);
  }

  /** Some of these did not come, and none of them is on its way any more. */
  hasFailed(...names: readonly string[]): boolean {
    const states = names.map((name) => this.#states.get(name));
    return states.includes('failed') && !states.includes('pending');
  }

  /** Brings it, unless that was asked before; true while it is on its way. What failed stays failed until `retry`. */
  request(name: string): boolean {
    if (!this.#states.has(name)) {
      this.#states.set(name, 'pending');
      void this.#load(name);
    }
    return this.#states.get(name) === 'pending';
  }

  /** Asks again for those of these that failed. */
  retry(names: readonly string[]): void {
    for (const name of names) {
      if (!this.hasFailed(name)) continue;
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
    this.#values.set(name, value);
    this.#states.set(name, 'ready');
    return value;
  }

  async #load(name: string): Promise<void> {
    try {
      await this.bring(name);
    } catch (error) {
      this.#states.set(name, 'failed');
      nativeConsole()?.warn(`npq: could not load "${name}" (${String(error)})`);
    }
    this.#host.requestUpdate();
  }
}
