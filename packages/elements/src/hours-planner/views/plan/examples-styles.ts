import { css } from 'lit';

export const examplesStyles = css`
  .unknown {
    color: var(--_muted);
  }
  .assumption {
    margin-block-end: calc(var(--_space) * 1.25);
  }
  .assumption select {
    max-inline-size: 9em;
  }
  .examples {
    list-style: none;
    padding: 0;
  }
  .example {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_space) var(--_space) 0;
    margin-block-end: var(--_space);
  }
  .head .h3 {
    font-size: 1.1em;
    margin-block: 0;
  }
  .gaps {
    list-style: none;
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_line);
  }
  .parts {
    margin-block: 0.5em 0;
  }
  .parts > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_line);
  }
  dd {
    margin: 0;
  }
  .amount {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .open {
    font-weight: 400;
  }
  .about {
    color: var(--_muted);
    font-size: 0.9em;
    grid-column: 1 / -1;
  }
  @container npq (width < 480px) {
    .parts > div {
      display: block;
    }
  }
  @container npq (width >= 560px) {
    .head {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0 1.5em;
    }
    .head .figure {
      max-inline-size: 13em;
      text-align: end;
    }
    .head .figure span {
      display: block;
      font-size: 0.9em;
    }
  }
  @media print {
    .example,
    .parts > div {
      break-inside: avoid;
    }
  }
`;
