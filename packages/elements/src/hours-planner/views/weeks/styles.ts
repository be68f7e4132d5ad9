import { css } from 'lit';

export const weeksStyles = css`
  .verdict {
    border-inline-start: 5px solid var(--_accent);
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .verdict.does-not-fit {
    border-color: var(--_error);
  }
  .verdict .h2 {
    font-size: 1.45em;
    margin-block: 0 0.25em;
  }
  .figures > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .figures dt {
    flex: 2 9em;
    font-weight: 700;
  }
  .figures dd {
    flex: 3 12em;
    margin: 0;
  }
  .chart svg.load,
  .chart svg.modes {
    display: block;
    inline-size: 100%;
    block-size: 8em;
    border-block-end: 2px solid var(--_text);
    print-color-adjust: exact;
  }
  .chart svg.modes {
    block-size: 0.8em;
    border: 0;
  }
  .chart .most,
  .chart .ends {
    margin: 0;
    max-inline-size: none;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    margin-block-end: 0.75em;
  }
  .study {
    fill: var(--_accent);
  }
  .session {
    fill: var(--_text);
  }
  .assessment {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .holiday {
    fill: var(--_line);
    fill-opacity: 0.55;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    list-style: none;
    padding: 0;
    margin-block: 0.5em var(--_space);
    font-size: 0.9em;
  }
  .key {
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.4em;
  }
  .short {
    inline-size: 6em;
  }
  .take {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .take li {
    inline-size: 100%;
  }
  .offer {
    margin-block-start: var(--_space);
  }
  .keep {
    margin-block-end: var(--_space);
  }
  .keep .hint {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .study {
      fill: Highlight;
    }
    .session {
      fill: CanvasText;
    }
    .holiday {
      fill: none;
      stroke: GrayText;
      stroke-width: 0.5;
    }
    .verdict {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .take,
    .offer,
    .keep,
    .table,
    .weeks .field {
      display: none;
    }
  }
`;
