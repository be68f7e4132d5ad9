import { css } from 'lit';

export const finderStyles = css`
  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .ask input {
    flex: 1 1 12em;
    max-inline-size: 24em;
    min-inline-size: 0;
  }
  .wrong input {
    border-color: var(--_error);
  }
  .problem {
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
    padding: var(--_space);
    margin-block-end: var(--_space);
  }
  .problem > * {
    margin-block: 0 0.3em;
  }
  .problem a {
    color: var(--_error);
    font-weight: 700;
  }
  .answer,
  .leaders {
    border-block-start: 1px solid var(--_line);
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: var(--_space);
  }
  .answer > .h2,
  .leaders > .h2 {
    margin-block-start: 0;
  }
  /* The focus lands here to be read from, not to be acted on. */
  .answer > [role='heading']:focus {
    outline: none;
  }
  .note > .h3 {
    margin-block-start: 0;
  }
  .cards,
  .why,
  .providers,
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
  .providers {
    border-block-end: 1px solid var(--_line);
  }
  .providers li {
    margin: 0;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .also,
  .unsure {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .also {
    display: block;
  }
  @container npq (width >= 560px) {
    .asks {
      display: flex;
      gap: 1.5em;
    }
    .asks > * {
      flex: 1 1 0;
      min-inline-size: 0;
    }
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
    .card,
    .providers li {
      break-inside: avoid;
    }
  }
`;
