import type { bringPresent as BringPresent, load as Load } from '../delivery.js';
import type { leads as Leads, sayOnce as SayOnce } from '../page.js';

/**
 * What the watch uses of the loader. In a verified release the watch comes in a file of its own, after the loader; there
 * the build resolves its imports to this module, and the loader hands itself over. By position: names would cost the
 * loader 24 bytes more than it may have.
 */
export type Handed = readonly [
  load: typeof Load,
  bringPresent: typeof BringPresent,
  leads: typeof Leads,
  sayOnce: typeof SayOnce,
  tags: readonly string[],
  tag: HTMLScriptElement | null,
];

export const MOUNT = 'npq-mount';
export let load: Handed[0];
export let bringPresent: Handed[1];
export let leads: Handed[2];
export let sayOnce: Handed[3];
export let tags: Handed[4];
export let tag: Handed[5];

export function handOver(handed: Handed): void {
  [load, bringPresent, leads, sayOnce, tags, tag] = handed;
}
