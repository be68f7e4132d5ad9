import { css } from 'lit';

/** What is on screen before a search, and the frame of what comes later. */
export const finderStyles = css`
  .ask,
  .asks {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.6em;
  }
  .box {
    flex: 1 1 12em;
    max-inline-size: 24em;
    min-inline-size: 0;
  }
  .box input {
    inline-size: 100%;
    /* As high as the button beside it. */
    padding-block: 0.45em;
  }
  .asks {
    gap: 0 1.5em;
  }
  .asks > * {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .answer,
  .leaders {
    border-block-start: 1px solid var(--_line);
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: var(--_space);
  }
  .answer > .h2,
  .leaders > .h2,
  .us > .h2 {
    margin-block-start: 0;
  }
  .own {
    display: inline-block;
    margin-block-end: 0.5em;
    padding: 0.1em 0.6em;
    font-size: 0.9em;
    font-weight: 700;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  .wrong input {
    border-color: var(--_error);
  }
`;
