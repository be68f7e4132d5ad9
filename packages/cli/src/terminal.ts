import { Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { forTerminal } from './plain-text.js';

/** Where a command that writes as it goes writes to, and what it takes from around it. */
export interface Terminal {
  readonly out: Writable;
  readonly err: Writable;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Writes to the screen beside standard error; undefined where nobody looks on. */
  readonly screen: ((text: string) => void) | undefined;
  /** Milliseconds from some moment on. */
  readonly now: () => number;
  /** The day it is here, as `2026-11-21`. */
  readonly today: string;
  /** Aborted when the person at the desk stops the command. */
  readonly stop: AbortSignal;
}

const two = (number: number): string => String(number).padStart(2, '0');

const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** Writes to a screen what is safe there. A file or another program gets everything as it is. */
function shown(screen: Writable): Writable {
  const decoder = new StringDecoder('utf8');
  return new Writable({
    write: (chunk: Buffer, _encoding, written) => screen.write(forTerminal(decoder.write(chunk)), written),
  });
}

/** The terminal of this process. From here on Ctrl-C stops the command in good order. */
export function openTerminal(): Terminal {
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  const { stdin, stdout, stderr } = process;
  const out = stdout.isTTY ? shown(stdout) : stdout;
  return {
    out,
    err: stderr,
    input: stdin,
    screen: stderr.isTTY ? (text) => void stderr.write(text) : undefined,
    now: () => performance.now(),
    today: isoDay(new Date()),
    stop: stopping.signal,
  };
}
