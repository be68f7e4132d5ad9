import { oneLine } from './plain-text.js';

/** What a command has to say: `text` for standard output, `problem` for standard error, and how it went. */
export interface Report {
  readonly text: string;
  readonly problem: string;
  /** 0: done. 1: done, and something is wrong with what was looked at. 2: not done, because of how it was asked. */
  readonly status: 0 | 1 | 2;
}

/** The command did what it was asked. */
export const done = (text: string): Report => ({ text, problem: '', status: 0 });

/** The command was asked for something that it cannot do; `sentence` says what, and what to do. */
export const refused = (sentence: string): Report => ({ text: '', problem: oneLine(sentence), status: 2 });

/** Lines under a heading that is underlined. */
export const section = (heading: string, body: string): string =>
  `${heading}\n${'-'.repeat(heading.length)}\n${body}\n`;
