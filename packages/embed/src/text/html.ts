const CODES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that may stand between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => CODES[character] ?? character);

/** ` name="value"` for each pair that has a value, in their order; an empty text when none has. */
export function attributesText(pairs: readonly (readonly [name: string, value: string | undefined])[]): string {
  return pairs.map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : '')).join('');
}
