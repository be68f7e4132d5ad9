import { css } from 'lit';

export const tableStyles = css`
  .scroll {
    overflow-x: auto;
    max-block-size: 26em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: start;
    padding: 0.35em 0.5em 0.35em 0;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
  }
  tbody th {
    font-weight: 400;
  }
  td input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
