import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** So many words in a row, the same as in an official document, are its wording and not ours. */
const RUN = 9;
/** Bytes kept of each fingerprint: enough that a chance hit is not expected in the life of the project. */
const BYTES = 6;

const FILE = new URL('./official-wording.txt', import.meta.url);

/**
 * Fingerprints of every second run of nine words, in base64. The wording itself cannot be read back from them, so they
 * can be kept here. A sentence of twelve words or more that was copied is found in all but one case of sixteen.
 */
export function fingerprints(document: string): Set<string> {
  return new Set(
    runs(document)
      .map(({ print }) => print)
      .filter(kept),
  );
}

/** Runs of a text that are in an official document, in the order of the text. */
export function copied(text: string, prints: ReadonlySet<string> = official()): string[] {
  return runs(text)
    .filter(({ print }) => kept(print) && prints.has(print))
    .map(({ words }) => words);
}

let read: ReadonlySet<string> | undefined;

function official(): ReadonlySet<string> {
  return (read ??= new Set(readFileSync(FILE, 'utf8').match(/.{8}/g) ?? []));
}

function runs(text: string): { words: string; print: string }[] {
  const words =
    text
      .toLowerCase()
      .replaceAll(/[’']/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(RUN - 1).map((_word, at) => {
    const run = words.slice(at, at + RUN).join(' ');
    return {
      words: run,
      print: createHash('sha256').update(run).digest().subarray(0, BYTES).toString('base64'),
    };
  });
}

const kept = (print: string): boolean => print.charCodeAt(0) % 2 === 0;
