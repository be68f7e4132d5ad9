import { css } from 'lit';

export const checkerStyles = css`
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
