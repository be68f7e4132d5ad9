import { css } from 'lit';
import { hubStepStyles } from '../../../core/hub-step.styles.js';
import { trustStyles } from '../../../ui/trust-line.js';

/** Comes with the result. The text after the slash keeps a shape from being read aloud beside its words. */
export const outcomeStyles = css`
  ${hubStepStyles} ${trustStyles}
  .answer {
    display: grid;
    gap: var(--_space);
    max-inline-size: 68em;
  }
  .outcome,
  .next {
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    padding: var(--_space);
  }
  .outcome {
    border-inline-start: 8px solid var(--_accent);
    border-radius: 0;
  }
  .outcome .h2 {
    margin-block: 0 0.25em;
    font-size: 1.25em;
  }
  .outcome p,
  .next p {
    margin-block-end: 0.5em;
  }
  .outcome > :last-child,
  .next > :last-child {
    margin-block-end: 0;
  }
  .next .hub {
    border: 0;
    margin: 0 0 0.5em;
    padding: 0;
  }
  .answer .panel .h3,
  .answer .panel + .h2,
  .side + div > .h2:first-child {
    margin-block-start: 0;
  }
  .outcome.no,
  .outcome.open {
    border-inline-start-color: var(--_control);
  }
  .outcome > .h2::before,
  .mark::before {
    content: '?';
    content: '?' / '';
    display: inline-block;
    inline-size: 1.35em;
    margin-inline-end: 0.4em;
    border: 0.1em solid currentColor;
    border-radius: 0.2em;
    font-weight: 700;
    line-height: 1.2;
    text-align: center;
  }
  .outcome.yes > .h2::before,
  .mark.yes::before,
  .yes > .mark::before {
    content: '✓';
    content: '✓' / '';
    border-radius: 50%;
  }
  .outcome.no > .h2::before,
  .mark.no::before,
  .no > .mark::before {
    content: '✕';
    content: '✕' / '';
    border-radius: 0;
  }
  .outcome.review > .h2::before,
  .mark.review::before,
  .review > .mark::before {
    content: '…';
    content: '…' / '';
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: var(--_space) 0 0;
  }
  .tools > * {
    flex: 1 1 auto;
  }
  a.plain {
    padding: 0.45em 1.1em;
    font-weight: 700;
    border: 2px solid currentColor;
    border-radius: var(--_radius);
    text-align: center;
    text-decoration: none;
  }
  .fold {
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }
  .fold > summary {
    padding-block: 0.6em;
    font-weight: 700;
  }
  .folds {
    margin-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  .rows {
    list-style: none;
    padding: 0;
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
  .answers > li {
    display: grid;
    grid-template-columns: 1fr auto;
  }
  .answers > li > :first-child {
    grid-column: 1 / -1;
    color: var(--_muted);
  }
  .rows > li > .hint,
  .inline {
    flex-basis: 100%;
    margin: 0;
  }
  .rows .source {
    display: block;
    margin: 0;
  }
  .inline [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.25em;
  }
  .outcome .hint {
    display: block;
  }
  .named {
    display: inline-block;
  }
  .outcome li > button {
    margin-block: 0.5em;
  }
  @container npq (width < 480px) {
    .tools > button.plain {
      inline-size: auto;
      padding-inline: 0.6em;
    }
  }
  @container npq (width >= 720px) {
    /* Two columns, each with one edge at either side: what a line of text ends at is what a panel does. */
    .answer {
      grid-template: auto 1fr / 3fr 2fr;
      align-items: start;
    }
    .side {
      grid-area: 1 / 2 / span 2;
    }
    .answer p,
    .answer ol {
      max-inline-size: none;
    }
  }
  @media print {
    /* The name of a course is no control on paper. */
    button[data-course],
    .named > .link {
      display: inline;
    }
    /* It opens a letter. */
    a.plain {
      display: none;
    }
  }
  .mark {
    font-weight: 700;
  }
`;
