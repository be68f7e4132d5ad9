import { css } from 'lit';

/** What is wrong: in a summary above a form, and at each field. It comes with the words that say so. */
export const errorStyles = css`
  .error {
    color: var(--_error);
    font-weight: 700;
    margin-block-end: 0.5em;
  }
  .wrong {
    border-inline-start: 5px solid var(--_error);
    padding-inline-start: var(--_space);
  }
  .summary {
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
    padding: var(--_space);
    margin-block-end: var(--_space);
  }
  .summary .h3 {
    margin-block-start: 0;
  }
  .summary :is(a, .link) {
    color: var(--_error);
    font-weight: 700;
  }
`;
