import { css } from 'lit';
import { errorStyles } from '../../../ui/error.styles.js';
import { boxStyles } from '../../../ui/place-box/place-box.js';

export const schoolStyles = css`
  ${errorStyles}
  ${boxStyles}
  .school .box {
    max-inline-size: 30em;
  }
  .school .box input {
    inline-size: 100%;
  }
`;
