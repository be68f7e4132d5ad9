import { css } from 'lit';

export const resultStyles = css`
  /* The focus lands here to be read from, not to be acted on. */
  .answer > [role='heading']:focus {
    outline: none;
  }
  .note > .h3 {
    margin-block-start: 0;
  }
  .cards,
  .why,
  .choices {
    list-style: none;
    padding: 0;
  }
  .card {
    border: 1px solid var(--_line);
    border-inline-start: 5px solid var(--_accent);
    border-radius: var(--_radius);
    padding: var(--_space);
    margin-block-end: var(--_space);
  }
  .card > .h3 {
    font-size: 1.1em;
    margin-block: 0 0.4em;
  }
  .contact + .h3 {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
  }
  .own {
    display: inline-block;
    margin-block-end: 0.5em;
    padding: 0.1em 0.6em;
    font-size: 0.9em;
    font-weight: 700;
    background: var(--_tint);
    border: 1px solid currentColor;
    border-radius: var(--_radius);
  }
  .contact {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.3em 1.25em;
    margin-block-end: var(--_space);
  }
  .contact:last-child {
    margin-block-end: 0;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .choices {
    columns: 15em;
  }
  .choices li {
    break-inside: avoid;
    padding-block: 0.2em;
  }
  @container npq (width < 480px) {
    .contact {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      margin-block-end: 0.5em;
    }
  }
  @media print {
    form,
    .sides {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
