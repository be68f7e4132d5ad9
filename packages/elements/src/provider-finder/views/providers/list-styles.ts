import { css } from 'lit';
import { trustStyles } from '../../../ui/trust-line.js';

export const styles = css`
  ${trustStyles} .providers {
    list-style: none;
    padding: 0;
    border-block-end: 1px solid var(--_line);
  }
  .providers li {
    margin: 0;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .also {
    display: block;
    color: var(--_muted);
    font-size: 0.9em;
  }
`;
