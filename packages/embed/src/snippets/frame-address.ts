import { checkWidget } from './checks.js';
import { hubAttributes } from './hub-attributes.js';
import type { KnownNames } from './known.js';
import type { SnippetOptions } from './options.js';
import { folderOf } from './release.js';
import { SnippetError } from './snippet-error.js';
import { widgetAttributes } from './widget-attributes.js';

/**
 * The address of the page that shows one widget: its attributes and those of the hub are the keys of the query.
 * Throws SnippetError.
 */
export function frameAddress(options: SnippetOptions, known: KnownNames): string {
  const widget = checkWidget(options.widget);
  if (options.required)
    throw new SnippetError(
      'required',
      'A frame cannot stand in a form of the page, so it has no "required".',
    );
  const pairs = [
    ['widget', widget] as const,
    ...widgetAttributes(widget, options, known),
    ...hubAttributes(options, known),
  ];
  const query = pairs.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  return `${folderOf(options)}frame.html?${query.join('&')}`;
}

/** The same for a website that only takes a whole web address. Throws SnippetError. */
export function wholeFrameAddress(options: SnippetOptions, known: KnownNames): string {
  return whole(frameAddress(options, known));
}

/** `address` when it is one for any website, not a path on one. Throws SnippetError. */
export function whole(address: string): string {
  if (!address.startsWith('/')) return address;
  throw new SnippetError(
    'base',
    'This website needs the whole web address of the files, such as https://npq.example/v1/.',
  );
}
