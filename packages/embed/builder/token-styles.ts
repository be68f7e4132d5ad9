import type { Choice } from './choice.js';

/** The rule of the website's own style sheet that sets corners and spacing of all its widgets; empty when neither is chosen. */
export function tokenStyles({ radius, space }: Pick<Choice, 'radius' | 'space'>): string {
  const lines = [radius && `  --npq-radius: ${radius}px;`, space && `  --npq-space: ${space}px;`].filter(Boolean);
  return lines.length ? [':root {', ...lines, '}'].join('\n') : '';
}
