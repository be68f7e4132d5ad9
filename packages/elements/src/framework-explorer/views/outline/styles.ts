import { css } from 'lit';

/** What the outline of a course looks like. It comes with that view. */
export const outlineStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: baseline;
    justify-content: space-between;
    margin-block: calc(var(--_space) * 1.5) 0.5em;
  }
  .bar > .h2 {
    margin: 0;
  }
  .areas {
    max-inline-size: none;
    list-style: none;
    margin: 0 0 var(--_space);
    padding: 0;
    border-block-end: 1px solid var(--_line);
  }
  .areas > li {
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }
  .areas details {
    margin: 0;
  }
  .areas summary,
  .title {
    display: flex;
    gap: 0.7em;
    align-items: baseline;
    flex: auto;
  }
  .areas summary {
    padding: 0.65em 0.5em;
    list-style: none;
  }
  .areas summary::-webkit-details-marker {
    display: none;
  }
  .areas summary:hover {
    background: var(--_tint);
  }
  .areas summary::after {
    content: '';
    flex: none;
    align-self: center;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  details[open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }
  .number {
    flex: none;
    min-inline-size: 1.4em;
    font-variant-numeric: tabular-nums;
  }
  .name {
    font-weight: 700;
  }
  .count {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.9em;
    white-space: nowrap;
  }
  .details {
    padding: 0 0.5em 0.5em;
  }
  .details > .h3:first-child {
    margin-block-start: 0.25em;
  }
  .details ul {
    list-style: disc;
  }
  .details .lines {
    list-style: none;
    padding: 0;
  }
  .lines > li {
    margin-block-end: 0.6em;
  }
  .topic {
    display: block;
    font-weight: 700;
  }
  mark {
    color: inherit;
    background: none;
    text-decoration: underline 0.2em var(--_accent);
    text-underline-offset: 0.15em;
  }
  #topic {
    inline-size: 100%;
    max-inline-size: 26em;
  }
  @container npq (width >= 640px) {
    .details {
      padding-inline-start: 2.6em;
    }
  }
  @container npq (width < 480px) {
    .count {
      display: none;
    }
  }
  @media print {
    .field {
      display: none;
    }
    .areas summary::after {
      content: none;
    }
    .details li {
      break-inside: avoid;
    }
  }
`;
