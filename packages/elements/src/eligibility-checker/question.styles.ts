import { css } from 'lit';

/** Comes with the questions. */
export const questionStyles = css`
  form + .questions {
    margin-block-start: 1.5em;
  }
  .questions .choice {
    align-items: start;
    padding-block: 0.5em;
  }
  .choice .hint {
    display: block;
    margin: 0;
  }
  legend {
    inline-size: 100%;
  }
  legend .h2 {
    margin-block-start: 0;
  }
`;
