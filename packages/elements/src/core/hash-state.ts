/** Ids by name, such as `course` → `npq-headship`. */
type HashValues = Readonly<Record<string, string>>;

/** Longer ones are nobody's answers. */
const LONGEST = 2_000;

/** Letters, digits and dashes: no `_`, which stands between ids. */
const isId = (text = ''): boolean => /^[a-z\d-]+$/i.test(text);

/** `course_npq-headship_cohort_autumn-2026`. What is no id is left out. */
export const formatValues = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value = '']) => (isId(name) && isId(value) ? [name, value] : []))
    .join('_');

/** The ids in such a text, in pairs. Never throws: what cannot be read is dropped. */
export function parseValues(text: string): HashValues {
  const ids = text.slice(0, LONGEST).split('_');
  const pairs = ids.flatMap((name, index): [string, string][] => {
    const value = ids[index + 1] ?? '';
    return index % 2 === 0 && isId(name) && isId(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(pairs);
}

/**
 * Where a part of that name stands in a hash that the page may use too: `#npq-plan_…`, `#contact.npq-plan_…`, `#a=1&npq-plan_…`.
 * Nothing in our parts is more than a name to a selector, for pages look for what their hash names.
 */
const partIn = (name: string): RegExp =>
  new RegExp(`^#?${name}_([^&.]*)(?:[&.]|$)|[&.]${name}_([^&.]*)(?=[&.]|$)`);

/** Our part of a hash; null when there is none. */
export function readPart(hash: string, name: string): string | null {
  const found = partIn(name).exec(hash);
  return found && (found[1] ?? found[2] ?? '');
}

/** The hash with our part set, or without it when `text` is null. The page's own stays as it was written. */
export function withPart(hash: string, name: string, text: string | null): string {
  const others = hash.replace(partIn(name), '').replace(/^#/, '');
  const part = text === null ? '' : `${name}_${text}`;
  // A name and a class are a selector still; where the page has more than a name, it reads its parts between `&`.
  const joined = others && part ? `${others}${/^[\w-]+$/.test(others) ? '.' : '&'}${part}` : others + part;
  return joined && `#${joined}`;
}

/** A hash that the page's own script reads as a path, `#/courses` or `#!courses`, is not ours to write into. */
export const isPath = (hash: string): boolean => /^#[/!]/.test(hash);

/** The address of the page with our part in its hash, or as it is where its hash is a path; undefined where no link leads back. */
export function addressWith(name: string, text: string): string | undefined {
  if (!/^(?:https?|file):$/.test(location.protocol)) return undefined;
  // The whole address: a `<base>` would send a bare hash to another page.
  const url = new URL(location.href);
  if (!isPath(url.hash)) url.hash = withPart(url.hash, name, text);
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
