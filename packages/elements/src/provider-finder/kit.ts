import type { TemplateResult } from 'lit';
import type { Values } from '../core/view.js';

/** What the panels need of the element that shows them. `Key`: the words they say. */
export interface Kit<Key extends string> {
  readonly say: (key: Key, values?: Values) => string;
  /** A heading `depth` levels under the widget's own; `focusable` for one that receives the focus. */
  readonly heading: (text: string | TemplateResult, depth: number, focusable?: boolean) => TemplateResult;
}

/** `a`, `a and b`, `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
