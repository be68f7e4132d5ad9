import { css } from 'lit';
import { hubStepStyles } from '../../../core/hub-step.styles.js';
import { trustStyles } from '../../../ui/trust-line.js';

export const resultStyles = css`
  ${hubStepStyles} ${trustStyles}
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
  .card > details + .h3 {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
  }
  .card > details:last-child {
    margin-block-end: 0;
  }
  .line {
    margin-block-end: 0.4em;
  }
  .line + details {
    margin-block-start: var(--_space);
  }
  .record {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.3em 1.25em;
    margin-block: 0.6em 0;
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
    .record {
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
