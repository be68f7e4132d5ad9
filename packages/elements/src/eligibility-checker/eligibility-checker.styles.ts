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
`;
