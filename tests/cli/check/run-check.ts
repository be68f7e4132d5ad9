import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { after } from 'node:test';
import { parse } from 'csv-parse/sync';
import { checkCommand } from '../../../packages/cli/src/commands/check.js';
import type { Terminal } from '../../../packages/cli/src/terminal.js';

/** A stream that keeps what is written to it. */
export function collector(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

export interface Run {
  readonly status: number;
  /** Standard output. */
  readonly out: string;
  /** Everything that was said: as it went, and at the end. */
  readonly said: string;
}

export interface Desk {
  readonly folder: string;
  /** Writes a file and gives its path. */
  file(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  names(): string[];
  check(args: readonly string[], around?: Partial<Terminal>): Promise<Run>;
}

/** A terminal that nobody looks at, on a day of its own, whose clock stands still. */
export const quietTerminal = (): Terminal => ({
  out: collector().stream,
  err: collector().stream,
  input: Readable.from([]),
  screen: undefined,
  now: () => 0,
  today: '2026-11-21',
  stop: new AbortController().signal,
});

/** A folder of its own, gone after the tests of the file. */
export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'npq-desk-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => join(folder, name);
  return {
    folder,
    file(name, content) {
      mkdirSync(join(at(name), '..'), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    },
    read: (name) => readFileSync(at(name), 'utf8'),
    names: () => readdirSync(folder).sort(),
    async check(args, around = {}) {
      const [out, err] = [collector(), collector()];
      const { text, problem, status } = await checkCommand(args, {
        ...quietTerminal(),
        out: out.stream,
        err: err.stream,
        ...around,
      });
      return { status, out: out.text() + text, said: err.text() + problem };
    },
  };
}

/** The rows of a text, as any reader of CSV sees them. */
export const rowsOf = (text: string, delimiter = ','): string[][] =>
  parse(text, { delimiter, bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });

/** Rows as objects by the names in the first line. */
export function recordsOf(text: string, delimiter = ','): Record<string, string>[] {
  const [header = [], ...rows] = rowsOf(text, delimiter);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}
