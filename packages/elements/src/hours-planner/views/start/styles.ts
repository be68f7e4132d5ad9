import { css } from 'lit';

/** Drawn in the colour of text, which a reader's own colours replace; the terms are words of the picture. */
export const startStyles = css`
  .year {
    color: var(--_accent);
    margin-block-end: 0.5em;
  }
  .year > svg {
    display: block;
    inline-size: 100%;
    block-size: 6em;
  }
`;
