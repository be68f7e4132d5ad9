import { css } from 'lit';

/** Comes with the result. */
export const outcomeStyles = css`
  .outcome {
    border-inline-start: 8px solid var(--_accent);
    background: var(--_tint);
    padding: var(--_space);
    margin-block-end: var(--_space);
  }
  .outcome .h2 {
    margin-block: 0 0.25em;
    font-size: 1.4em;
  }
  .outcome > :last-child {
    margin-block-end: 0;
  }
  .outcome ~ .h3 {
    font-size: 1.15em;
    margin-block-start: 1.75em;
  }
  .outcome.no,
  .outcome.open {
    border-color: var(--_control);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: var(--_space);
  }
  .rows {
    list-style: none;
    padding: 0;
    max-inline-size: 46em;
  }
  .rows > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    margin: 0;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .rows > li > :first-child {
    flex: 1 1 12em;
  }
  .rows > li > .hint,
  .settle {
    flex-basis: 100%;
    margin: 0;
  }
  .rows .source {
    display: block;
    margin: 0;
  }
  .settle [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.25em;
  }
  .outcome .hint {
    display: block;
  }
  @media print {
    /* The name of a course is no control on paper. */
    button[data-course] {
      display: inline;
    }
  }
  .mark {
    font-weight: 700;
  }
`;
