import type { ReactiveControllerHost } from 'lit';
import { unwrap } from './resources.js';
import { nativeConsole } from './native.js';

type Loaders = Readonly<Record<string, () => Promise<unknown>>>;
/** A slice is its module's default; a module of code is all that it exports. */
type Content<Module> = Module extends { readonly default: infer Value } ? Value : Module;
type Loaded<L extends Loaders> = { readonly [K in keyof L]: Content<Awaited<ReturnType<L[K]>>> };

/**
 * Brings what is not on screen yet (facts and code) when a face first needs it, and says how that stands.
 *
 * `need('a', 'b')` returns both once they are there; until then it returns undefined and has started what is missing.
 * A failure stays until `retry()`, which asks again without a reload.
 */
export class LoadController<L extends Loaders> {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #loaders: L;
  readonly #given: (name: string) => unknown;
  readonly #loaded: Partial<Record<keyof L, unknown>> = {};
  readonly #pending = new Set<keyof L>();
  readonly #failed = new Set<keyof L>();

  /** @param given what the host or its hub supplies under a name; it goes before what would be loaded. */
  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    loaders: L,
    given: (name: string) => unknown = () => undefined,
  ) {
    this.#host = host;
    this.#loaders = loaders;
    this.#given = given;
  }

  get failed(): boolean {
    return this.#failed.size > 0;
  }

  need<K extends keyof L & string>(...names: K[]): Pick<Loaded<L>, K> | undefined {
    const found: Partial<Record<K, unknown>> = {};
    let complete = true;
    for (const name of names) {
      const value = this.#given(name) ?? this.#loaded[name];
      if (value === undefined) complete = false;
      else found[name] = value;
      if (value === undefined && !this.#failed.has(name)) void this.#load(name);
    }
    return complete ? (found as Pick<Loaded<L>, K>) : undefined;
  }

  /** Starts loading without needing it yet, such as when a control gets the focus. */
  prefetch(...names: (keyof L & string)[]): void {
    this.need(...names);
  }

  retry(): void {
    this.#failed.clear();
    this.#host.requestUpdate();
  }

  async #load(name: keyof L): Promise<void> {
    if (this.#pending.has(name)) return;
    this.#pending.add(name);
    try {
      this.#loaded[name] = unwrap(await this.#loaders[name]?.());
    } catch (error) {
      this.#failed.add(name);
      nativeConsole()?.warn(`npq: could not load "${String(name)}" (${String(error)})`);
    }
    this.#pending.delete(name);
    this.#host.requestUpdate();
  }
}
