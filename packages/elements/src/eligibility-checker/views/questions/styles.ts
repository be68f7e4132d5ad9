import { css } from 'lit';
import { errorStyles } from '../../../ui/errors.js';

/** Comes with the questions. */
export const questionStyles = css`
  ${errorStyles}
  form + .questions {
    margin-block-start: 1.5em;
  }
  .choice {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-block-size: 44px;
    margin: 0;
    font-weight: 400;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
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
    padding: 0;
    margin-block-end: 0.25em;
  }
  legend .h2 {
    margin-block-start: 0;
  }
`;
