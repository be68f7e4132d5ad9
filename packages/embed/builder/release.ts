import type { Served } from './order.js';

/** `sri.json` of the version beside this page: file → integrity. Empty when it cannot be read, which is then said at the field. */
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
