/** `EE5, EE6` → `['EE5', 'EE6']`; null and blanks give an empty list. */
export function listFromText(text: string | null | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The text when it is a link that may be shown (https, mailto or tel), else an empty string. */
export function safeLink(text: string | null | undefined): string {
  try {
    const link = new URL((text ?? '').trim());
    return /^(https|mailto|tel):$/.test(link.protocol) ? link.href : '';
  } catch {
    return '';
  }
}

/** True for a real day written as `2026-11-21`. */
export function isIsoDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The text without the spaces and quotation marks of any kind at its ends. */
export const bareText = (text: string): string => text.replace(/^[\s"'“”‘’]+|[\s"'“”‘’]+$/g, '');
