import { css } from 'lit';

/** One A4 page, for whoever has to agree. Black on white, sizes in points: it is paper. */
export const sheetStyles = css`
  @page {
    size: A4;
    margin: 16mm 18mm;
  }
  body {
    margin: 0;
    font: 10.5pt/1.35 system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;
    color: #000;
    background: #fff;
  }
  h1 {
    font-size: 11pt;
    margin: 0 0 10pt;
    padding-block-end: 5pt;
    border-block-end: 1pt solid #000;
  }
  h2 {
    font-size: 17pt;
    line-height: 1.2;
    margin: 0 0 4pt;
  }
  h3 {
    font-size: 11.5pt;
    margin: 11pt 0 3pt;
  }
  p,
  ul,
  ol,
  dl {
    margin: 0 0 5pt;
  }
  ul,
  ol {
    padding-inline-start: 14pt;
  }
  dl {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1pt 12pt;
  }
  dd {
    margin: 0;
    font-weight: 700;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .small {
    font-size: 8.5pt;
    overflow-wrap: anywhere;
  }
`;
