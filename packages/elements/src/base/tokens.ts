import { css } from 'lit';

/**
 * Every token a host page may set, each written once with its default. Inside, styles use the short `--_` names.
 * The defaults meet WCAG 2.2 AA on each other: text and accent on both surfaces, borders of controls at 3:1.
 *
 * The accent that is used is the one that was given, made dark enough (or light enough) for AA contrast by a formula in
 * CSS: its lightness in OKLCH is held at 0.47 at most and its chroma at 0.2, its hue stays. Tested over the colours that can be typed.
 */
export const tokens = css`
  .root {
    --_given: var(--npq-accent, #0b5a73);
    --_accent: var(--_given);
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
  .dark {
    --_on-accent: #0d1316;
    --_text: #eef2f4;
    --_muted: #b4c0c8;
    --_surface: #12181c;
    --_tint: #1e262c;
    --_line: #3d4a53;
    --_control: #8b98a2;
    --_error: #ff9a90;
    --_focus: #fff;
    color-scheme: dark;
  }
  @supports (color: oklch(from red l c h)) {
    .root {
      --_accent: oklch(from var(--_given) min(l, 0.47) min(c, 0.2) h / 1);
    }
    .dark {
      --_accent: oklch(from var(--_given) max(l, 0.78) min(c, 0.12) h / 1);
    }
  }
`;
