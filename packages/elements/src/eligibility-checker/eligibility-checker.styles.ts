import { css } from 'lit';

export const checkerStyles = css`
  fieldset {
    border: 0;
    margin: 0 0 var(--_space);
    padding: 0;
    min-inline-size: 0;
  }
  fieldset:disabled {
    opacity: 0.6;
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
