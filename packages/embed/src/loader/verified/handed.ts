import type { load as Load, present as Present, tagOf as TagOf } from '../delivery.js';
import type { leads as Leads, sayOnce as SayOnce } from '../page.js';

/**
 * What the watch uses of the loader. In a verified release the watch comes in a file of its own, after the loader; there
 * the build resolves its imports to this module, and the loader hands itself over. By position: names would cost the
 * loader 24 bytes more than it may have.
 */
export type Handed = readonly [
  load: typeof Load,
  present: typeof Present,
  tagOf: typeof TagOf,
  leads: typeof Leads,
  sayOnce: typeof SayOnce,
  tags: readonly string[],
  tag: HTMLScriptElement | null,
];

export const MOUNT = 'npq-mount';
export let load: Handed[0];
export let present: Handed[1];
export let tagOf: Handed[2];
export let leads: Handed[3];
export let sayOnce: Handed[4];
export let tags: Handed[5];
export let tag: Handed[6];

export function handOver(handed: Handed): void {
  [load, present, tagOf, leads, sayOnce, tags, tag] = handed;
}
