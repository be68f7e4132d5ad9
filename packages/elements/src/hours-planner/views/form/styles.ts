import { css } from 'lit';

export const formStyles = css`
  .form {
    border-block-start: 1px solid var(--_line);
    margin-block-start: calc(var(--_space) * 1.5);
  }
  fieldset {
    border: 0;
    margin: 0 0 var(--_space);
    padding: 0;
    min-inline-size: 0;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 0.5em var(--_space);
  }
  .time {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    column-gap: 0.5em;
    align-items: center;
  }
  .time label {
    margin: 0;
    font-weight: 400;
  }
  .short {
    inline-size: 6em;
  }
  .check {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  .check input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .check label {
    margin: 0;
    font-weight: 400;
    padding-block: 0.4em;
  }
  @media print {
    .form {
      display: none;
    }
  }
`;
