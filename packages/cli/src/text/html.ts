const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

export const link = (address: string, text: string): string =>
  `<a href="${escaped(address)}">${escaped(text)}</a>`;

/** A list of items that are HTML already, each in a line of its own. */
export const list = (kind: 'ul' | 'ol', items: readonly string[]): string =>
  [`<${kind}>`, ...items.map((item) => `<li>${item}</li>`), `</${kind}>`].join('\n');

/** A text of ours that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
