import type { Writable } from 'node:stream';

/** Where a command that writes as it goes writes to, and what it takes from around it. */
export interface Terminal {
  readonly out: Writable;
  readonly err: Writable;
  /** The day it is here, as `2026-11-21`. */
  readonly today: string;
  /** Aborted when the person at the desk stops the command. */
  readonly stop: AbortSignal;
}

const two = (number: number): string => String(number).padStart(2, '0');

const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The terminal of this process. From here on Ctrl-C stops the command in good order. */
export function openTerminal(): Terminal {
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  return { out: process.stdout, err: process.stderr, today: isoDay(new Date()), stop: stopping.signal };
}
