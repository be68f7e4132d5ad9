/** What `theme` may say. `host` follows the colour scheme of the page around the widget. */
export type Theme = 'light' | 'dark' | 'host';

export const isTheme = (text: string): text is Theme => /^(light|dark|host)$/.test(text);

/** Whether an element is to be dark. A page that speaks of no colour scheme is a light one. */
export function isDark(element: Element, theme: string | undefined): boolean {
  if (theme !== 'host') return theme === 'dark';
  const { colorScheme } = getComputedStyle(element);
  return (
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  );
}
