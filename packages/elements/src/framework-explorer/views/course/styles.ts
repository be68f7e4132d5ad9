import { css } from 'lit';

/** The answer: facts at the left, the next step at the right where there is room. */
export const courseStyles = css`
  .short {
    color: var(--_muted);
    font-weight: 400;
  }
  .facts {
    display: grid;
    grid-template-columns: 7em 1fr;
    gap: 0.45em 1em;
    margin-block-end: var(--_space);
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0;
  }
  dd > .hint {
    display: block;
    margin: 0;
  }
  .next > .hub {
    margin-block-start: 0;
    padding-block-start: 0;
    border: 0;
  }
  @container npq (width >= 760px) {
    .answer {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(14em, 19em);
      gap: calc(var(--_space) * 2);
      align-items: start;
    }
  }
  @container npq (width < 480px) {
    .facts {
      grid-template-columns: 6em 1fr;
      gap: 0.35em 0.6em;
    }
  }
`;
