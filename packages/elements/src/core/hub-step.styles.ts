import { css } from 'lit';

/** What the hub's own next step looks like. It comes with it. */
export const hubStepStyles = css`
  .hub {
    border-block-start: 1px solid var(--_line);
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: var(--_space);
  }
  .hub > :last-child {
    margin-block-end: 0;
  }
  .action {
    display: inline-block;
    padding: 0.55em 1.1em;
    font-weight: 700;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid transparent;
    border-radius: var(--_radius);
    text-decoration: none;
  }
`;
