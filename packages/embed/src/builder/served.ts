/** The distribution that the builder belongs to. */
export interface Served {
  /** The folder that moves on, as a web address ending in a slash. */
  readonly base: string;
  /** Such as `1.0.0`. */
  readonly version: string;
  /** `sri.json` of that version: file → integrity. Undefined while it was not read. */
  readonly hashes: Readonly<Record<string, string>> | undefined;
}

/** `sri.json` of the version beside this page. Empty when it cannot be read, which is then said at the field. */
export async function loadHashes({ base, version }: Served): Promise<Readonly<Record<string, string>>> {
  try {
    const response = await fetch(new URL(`../v${version}/sri.json`, base));
    const hashes: unknown = response.ok ? await response.json() : {};
    return isRecord(hashes) ? hashes : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

/**
 * Whether the server lets pages of other origins have its scripts. A preview is one, and so is every frame. True when
 * the server does not answer: nothing is known against it.
 */
export async function isShared({ base }: Pick<Served, 'base'>): Promise<boolean> {
  try {
    const { ok, headers } = await fetch(`${base}npq.js`, { method: 'HEAD' });
    return !ok || headers.get('access-control-allow-origin') === '*';
  } catch {
    return true;
  }
}
