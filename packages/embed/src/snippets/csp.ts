import { checkBase, checkSchools, checkSource } from './checks.js';
import type { HubOptions } from './options.js';

/** One directive that a page's Content-Security-Policy needs for the widgets, and when it needs it. */
export interface CspLine {
  readonly directive: 'script-src' | 'trusted-types' | 'frame-src' | 'connect-src';
  /** What to add to that directive. */
  readonly value: string;
  readonly when: string;
}

/** What a hub has of its own beside the distribution: a page fetches it. */
type HubFiles = Pick<HubOptions, 'src' | 'schools'>;

interface CspOptions extends HubFiles {
  /** The widget is pasted as a frame, which reads none of the hub's files. */
  readonly frame?: boolean;
}

const sourceOf = (address: string): string => (address.startsWith('/') ? "'self'" : address);

/** One line for the files of the hub, where it names any. */
function connectLines({ src, schools }: HubFiles): CspLine[] {
  const addresses = [checkSource(src), checkSchools(schools)].filter(Boolean).map(sourceOf);
  const value = [...new Set(addresses)].join(' ');
  return value
    ? [{ directive: 'connect-src', value, when: 'your policy says where a page may fetch from' }]
    : [];
}

/**
 * What a policy must allow for the distribution at `base`. Nothing else: no style, image or font, no
 * connection unless the hub has a file or an index of schools of its own, and no frame unless the widget is pasted as one.
 * Throws SnippetError for an address that is none.
 */
export function cspLines(base: string, { frame = false, ...files }: CspOptions = {}): readonly CspLine[] {
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
    ...connectLines(files),
  ];
}
