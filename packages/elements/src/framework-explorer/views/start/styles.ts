import { css } from 'lit';

/** All courses, each a card that is one large target, of one height. */
export const startStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0.6em;
    padding: 0;
    list-style: none;
  }
  .choices > li {
    position: relative;
    min-block-size: 8.4em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .choices > li:hover {
    background: var(--_tint);
  }
  .choices .link {
    font-weight: 700;
  }
  .choices .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .choices span {
    display: block;
    margin: 0;
  }
  @container npq (width < 345px) {
    .choices > li {
      min-block-size: 9.9em;
    }
  }
  @container npq (width < 298px) {
    .choices > li {
      min-block-size: 11.2em;
    }
  }
`;
