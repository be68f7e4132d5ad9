import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Ids by name, such as `course` → `npq-headship`. */
export type HashValues = Readonly<Record<string, string>>;

/** Longer ones are nobody's answers. */
const LONGEST = 2_000;

/** `course:npq-headship,cohort:autumn-2026`. What is no id (letters, digits, `.`, `_`, `-`) is left out. */
export function formatValues(values: Readonly<Record<string, string | undefined>>): string {
  const isId = (text = '') => /^[\w.-]+$/.test(text);
  return Object.entries(values)
    .flatMap(([name, value]) => (isId(name) && isId(value) ? `${name}:${value ?? ''}` : []))
    .join();
}

/** The ids in such a text. Never throws: what cannot be read is dropped. Mail programs escape `:` and `,`, so both read. */
export function parseValues(text: string): HashValues {
  const pairs = unescaped(text.slice(0, LONGEST)).matchAll(/(?<=^|,)([\w.-]+):([\w.-]+)(?=,|$)/g);
  return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, value]));
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&');

/** Our part of a hash that the host page may use too; null when there is none. */
export const readPart = (hash: string, name: string): string | null =>
  partsOf(hash)
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? null;

/** The hash with our part set, or without it when `text` is null. Every other part stays as it was written. */
export function withPart(hash: string, name: string, text: string | null): string {
  const others = partsOf(hash).filter((part) => !part.startsWith(`${name}=`));
  const parts = [...(others.join('') ? others : []), ...(text === null ? [] : [`${name}=${text}`])];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Keeps one part of the page's hash, so that a link opens what it was copied from. Nothing goes to a server. */
export class HashController implements ReactiveController {
  readonly #name: string;
  readonly #onChange: (text: string) => void;
  #own: string | null = null;

  /** @param onChange another text has come into our part: a link was followed, or the visitor went back. */
  constructor(host: ReactiveControllerHost, name: string, onChange: (text: string) => void) {
    this.#name = name;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHash);
    this.#onHash();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
  }

  /** Writes our part, in place: no step back is added, and the host's listeners are not called. Null takes it out. */
  write(text: string | null): void {
    const there = readPart(location.hash, this.#name);
    // Another link was followed and is about to be handed over.
    if (there !== null && there !== this.#own) return;
    this.#own = text;
    const hash = withPart(location.hash, this.#name, text);
    if (hash === location.hash) return;
    // The whole address: a `<base>` would send a bare hash to another page.
    const url = new URL(location.href);
    url.hash = hash;
    try {
      history.replaceState(history.state, '', url.href);
    } catch {
      // A sandboxed page may not: then there is no link to copy, and nothing else is lost.
    }
  }

  /** The address of the page holds what was written last. */
  get isWritten(): boolean {
    return this.#own !== null && readPart(location.hash, this.#name) === this.#own;
  }

  readonly #onHash = (): void => {
    const text = readPart(location.hash, this.#name);
    if (text === null || text === this.#own) return;
    this.#own = text;
    this.#onChange(text);
  };
}
