import { css } from 'lit';

/**
 * Every token a host page may set, each written once with its default. Inside, styles use the short `--_` names.
 * The defaults meet WCAG 2.2 AA on each other: text and accent on both surfaces, borders of controls at 3:1.
 */
export const tokens = css`
  .root {
    --_accent: var(--npq-accent, #0b5a73);
    --_on-accent: var(--npq-on-accent, #fff);
    --_text: var(--npq-text, #1a1f24);
    --_muted: var(--npq-muted, #4b5660);
    --_surface: var(--npq-surface, #fff);
    --_tint: var(--npq-tint, #f2f6f8);
    --_line: var(--npq-line, #c9d2d8);
    --_control: var(--npq-control, #5b6770);
    --_error: var(--npq-error, #a8231c);
    --_focus: var(--npq-focus, #1a1f24);
    --_radius: var(--npq-radius, 6px);
    --_space: var(--npq-space, 16px);
    --_size: var(--npq-size, 18px);
  }
`;
