import { css } from 'lit';

export const checkerStyles = css`
  form .choice {
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
  .summary {
    border: 3px solid var(--_error);
    padding: var(--_space);
    margin-block-end: var(--_space);
  }
  .summary .link {
    color: var(--_error);
    font-weight: 700;
  }
`;
