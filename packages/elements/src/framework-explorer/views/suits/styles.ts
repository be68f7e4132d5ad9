import { css } from 'lit';

/** Answers as large buttons, one below another. */
export const suitsStyles = css`
  .answers {
    display: grid;
    gap: 0.6em;
    max-inline-size: 32em;
    padding: 0;
    list-style: none;
  }
  .panel > .h2 {
    margin-block-start: 0;
  }
  .answers button {
    inline-size: 100%;
    text-align: start;
  }
`;
