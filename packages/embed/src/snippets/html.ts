const CODES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Names and values of attributes in their order. `true` is an attribute without a value; what is empty is left out. */
export type Pairs = readonly (readonly [name: string, value: string | boolean | undefined])[];

/** Text that may stand between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => CODES[character] ?? character);

/** ` name="value"` for each pair that has a value, in their order; an empty text when none has. */
export function attributesText(pairs: Pairs): string {
  return pairs
    .map(([name, value]) => (value === true ? ` ${name}` : value ? ` ${name}="${escapeHtml(value)}"` : ''))
    .join('');
}
