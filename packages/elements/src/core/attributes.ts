import { isShownLink } from '@npq-widgets/data';

/** `EE5, EE6` → `['EE5', 'EE6']`; null and blanks give an empty list. */
export function splitList(text: string | null | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The text when it is a link that may be shown, else an empty string. */
export function safeLink(text: string): string {
  try {
    const { href } = new URL(text.trim());
    return isShownLink(href) ? href : '';
  } catch {
    return '';
  }
}

/** The text without the spaces and quotation marks of any kind at its ends; no more of it than any attribute needs. */
export const bareText = (text: string): string =>
  // eslint-disable-next-line regexp/no-super-linear-move -- 2,000 characters at most
  text.slice(0, 2000).replace(/^[\s"'“”‘’]+|[\s"'“”‘’]+$/g, '');

/** Today where the visitor is, as an ISO day. */
export function todayHere(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** True for a real day written as `2026-11-21`. */
export function isIsoDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Says, once a page, that an attribute could not be used: the words come when they are needed. */
export function warn({ localName }: Element, attribute: string, value: string): void {
  void import('./attribute-advice.js').then(
    ({ advise }) => advise(localName, attribute, value),
    () => undefined,
  );
}
