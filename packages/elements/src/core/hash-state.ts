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

/** The address of the page with our part in its hash; undefined where no link leads back into it. */
export function addressWith(name: string, text: string): string | undefined {
  if (!/^(?:https?|file):$/.test(location.protocol)) return undefined;
  // The whole address: a `<base>` would send a bare hash to another page.
  const url = new URL(location.href);
  url.hash = withPart(url.hash, name, text);
  return url.href;
}

/** Takes our part out of the page's address, in place: no step back is added, and the host's listeners are not called. */
export function removePart(name: string): void {
  if (readPart(location.hash, name) === null) return;
  const url = new URL(location.href);
  url.hash = withPart(url.hash, name, null);
  try {
    history.replaceState(history.state, '', url.href);
  } catch {
    // A sandboxed page may not: the answers stay in the address that they came with.
  }
}
