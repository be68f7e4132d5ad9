import { guarded, guardedFile } from '../../packages/embed/build/lit-guards.js';

/** The part of a plugin of Web Test Runner that is used here. */
interface Plugin {
  readonly name: string;
  transform(context: { readonly path: string; readonly body: unknown }): string | undefined;
}

/**
 * Serves Lit as the distribution has it, so that the tests of elements run on what visitors get too. The run fails when
 * no file of Lit was asked for: it would have shown nothing.
 */
export function patchedLit(): Plugin {
  const changed = new Set<string>();
  process.once('exit', () => {
    if (changed.size > 0) return;
    console.error('No file of Lit was changed: these tests ran on another Lit.');
    process.exitCode = 1;
  });
  return {
    name: 'npq-patched-lit',
    transform({ path, body }) {
      const file = guardedFile(path);
      if (file === undefined || typeof body !== 'string') return undefined;
      changed.add(file);
      return guarded(body, file);
    },
  };
}
