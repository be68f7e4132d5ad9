import { checkBase } from './checks.js';

/** One directive that a page's Content-Security-Policy needs for the widgets, and when it needs it. */
export interface CspLine {
  readonly directive: 'script-src' | 'trusted-types' | 'frame-src';
  /** What to add to that directive. */
  readonly value: string;
  readonly when: string;
}

/**
 * What a policy must allow for the distribution at `base`. Nothing else: no style, connection, image or font, and no
 * frame unless the widget is pasted as one, when `frame` is set.
 * Throws SnippetError when `base` is not the address of a folder.
 */
export function cspLines(
  base: string,
  { frame = false }: { readonly frame?: boolean } = {},
): readonly CspLine[] {
  const folder = checkBase(base);
  const value = folder.startsWith('/') ? "'self'" : folder;
  if (frame) {
    return [
      {
        directive: 'frame-src',
        value,
        when: 'your policy says what may be framed (child-src or default-src say it too)',
      },
      {
        directive: 'script-src',
        value: folder.startsWith('/') ? "'self'" : `${folder}npq-frame.js`,
        when: 'you paste the script that sizes the frame, and your policy says where scripts may come from',
      },
    ];
  }
  return [
    { directive: 'script-src', value, when: 'your policy says where scripts may come from' },
    { directive: 'trusted-types', value: 'npq-widgets', when: 'your policy names its Trusted Types' },
  ];
}
