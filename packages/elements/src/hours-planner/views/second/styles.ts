import { css } from 'lit';
import { errorStyles } from '../../../ui/errors.js';

export const secondStyles = css`
  ${errorStyles}
  .second .panel {
    border-inline-start: 5px solid var(--_accent);
  }
  .second .panel.does-not-fit {
    border-color: var(--_error);
  }
  .second .panel [role='heading'] {
    font-size: 1.3em;
    margin-block: 0 0.25em;
  }
  @media (forced-colors: active) {
    .second .panel {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .second .field,
    .second button {
      display: none;
    }
  }
`;
