import { css } from 'lit';

/** One A4 page, for whoever has to agree. Black on white, sizes in points: it is paper. */
export const sheetStyles = css`
  @page {
    size: A4;
    margin: 18mm 20mm;
  }
  body {
    margin: 0;
    font:
      11pt/1.4 system-ui,
      'Segoe UI',
      Roboto,
      Helvetica,
      Arial,
      sans-serif;
    color: #000;
    background: #fff;
  }
  h1 {
    font-size: 13pt;
    margin: 0;
  }
  h2 {
    font-size: 18pt;
    line-height: 1.2;
    margin: 0 0 6pt;
  }
  h3 {
    font-size: 12.5pt;
    margin: 14pt 0 4pt;
  }
  p,
  ul,
  ol,
  dl {
    margin: 0 0 6pt;
  }
  ul,
  ol {
    padding-inline-start: 15pt;
  }
  li {
    margin-block-end: 2pt;
  }
  dl {
    display: grid;
    grid-template-columns: 3fr 2fr;
    gap: 2pt 14pt;
  }
  dd {
    margin: 0;
    font-weight: 700;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  a,
  .address {
    overflow-wrap: anywhere;
  }
  .outcome {
    border: 1.5pt solid #000;
    padding: 10pt 12pt 6pt;
    margin-block: 12pt;
  }
  .small {
    font-size: 8.5pt;
  }
`;
