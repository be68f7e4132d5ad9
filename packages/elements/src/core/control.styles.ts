import { css } from 'lit';

/** Type, controls and the few patterns that every widget shows: lists, panels, notes, source lines. */
export const controlStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .h1,
  .h2,
  .h3 {
    font-weight: 700;
    line-height: 1.25;
    margin: 0 0 0.5em;
    text-wrap: balance;
  }
  .h1 {
    font-size: 1.5em;
  }
  .h2 {
    font-size: 1.2em;
    margin-block-start: 1.5em;
  }
  .h3 {
    font-size: 1em;
    margin-block-start: 1.25em;
  }
  p,
  ul,
  ol,
  dl {
    margin: 0 0 var(--_space);
  }
  p,
  ol {
    max-inline-size: 42em;
  }
  ul,
  ol {
    padding-inline-start: 1.2em;
  }
  li {
    margin-block-end: 0.3em;
  }
  a,
  button.link {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  a[data-host*='.']::after {
    content: ' (' attr(data-host) ')';
  }
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    max-inline-size: 100%;
  }
  button {
    min-block-size: 44px;
    padding: 0.45em 1.1em;
    font-weight: 700;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  button:hover {
    box-shadow: inset 0 0 0 99em #0003;
  }
  button.plain {
    color: var(--_accent);
    background: none;
    border-color: currentColor;
  }
  button.link {
    min-block-size: 24px;
    padding: 0;
    font-weight: 400;
    background: none;
    border: 0;
    border-radius: 0;
    text-decoration: underline;
    text-align: start;
    /* Else the bullet of a list stands beside its last line. */
    vertical-align: top;
  }
  button.plain:hover,
  button.link:hover {
    box-shadow: none;
    text-decoration: underline 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  label,
  .label {
    display: block;
    font-weight: 700;
    padding: 0;
    margin-block-end: 0.25em;
  }
  .field {
    margin-block-end: var(--_space);
  }
  .hint,
  .source {
    color: var(--_muted);
    font-size: 0.9em;
    margin-block-end: 0.5em;
  }
  input:not([type='radio'], [type='checkbox']),
  select {
    min-block-size: 44px;
    padding: 0.35em 0.6em;
    background: var(--_surface);
    border: 2px solid var(--_control);
    border-radius: var(--_radius);
  }
  select {
    inline-size: 100%;
    max-inline-size: 26em;
    /* With the room that browsers give it besides, its text begins where a field's does. */
    padding-inline: 0.35em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .panel,
  .note {
    background: var(--_tint);
    border-radius: var(--_radius);
    padding: var(--_space);
    margin-block-end: var(--_space);
    /* Seen in forced colours, where there is no tint. */
    outline: 1px solid transparent;
  }
  .note {
    border-inline-start: 5px solid var(--_accent);
    border-radius: 0;
  }
  .panel > :last-child,
  .note > :last-child {
    margin-block-end: 0;
  }
  details {
    margin-block-end: var(--_space);
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
    color: var(--_accent);
  }
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container npq (width < 480px) {
    button:not(.link) {
      inline-size: 100%;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
