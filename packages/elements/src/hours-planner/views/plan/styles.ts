import { css } from 'lit';
import { trustStyles } from '../../../ui/trust-line.js';

export const plannerStyles = css`
  ${trustStyles}
  .figure {
    margin-block-end: 0.5em;
  }
  .figure strong {
    font-size: 1.45em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .hub {
    margin-block-end: calc(var(--_space) * 1.5);
  }
`;
