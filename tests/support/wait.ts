import { waitUntil as wait } from '@open-wc/testing';

/** Waits for what a test waits for. The helper's own patience of a second runs out on a machine that does something else too. */
export const waitUntil = (condition: Parameters<typeof wait>[0], message?: string): Promise<void> =>
  wait(condition, message, { timeout: 15_000 });
