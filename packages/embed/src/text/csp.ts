import { checkBase } from './checks.js';

/** One directive that a page's Content-Security-Policy needs for the widgets, and when it needs it. */
export interface CspLine {
  readonly directive: 'script-src' | 'trusted-types';
  /** What to add to that directive. */
  readonly value: string;
  readonly when: string;
}

/**
 * What a policy must allow for the distribution at `base`. Nothing else: no style, connection, image, font or frame.
 * Throws SnippetError when `base` is not the address of a folder.
 */
export function cspLines(base: string): readonly CspLine[] {
  const folder = checkBase(base);
  return [
    { directive: 'script-src', value: folder.startsWith('/') ? "'self'" : folder, when: 'your policy says where scripts may come from' },
    { directive: 'trusted-types', value: 'npq-widgets', when: 'your policy names its Trusted Types' },
  ];
}
