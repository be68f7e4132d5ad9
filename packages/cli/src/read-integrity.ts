import { readFileSync } from 'node:fs';
import { SnippetError } from '@npq-widgets/embed/snippets';

/** The hash of `file` in an `sri.json` at `path`. Throws SnippetError when there is none to be had. */
export function readIntegrity(path: string, file: string): string {
  const hashes = parse(path);
  const hash =
    typeof hashes === 'object' && hashes !== null && Object.hasOwn(hashes, file)
      ? (hashes as Record<string, unknown>)[file]
      : undefined;
  if (typeof hash === 'string') return hash;
  throw new SnippetError('pinned', `"${path}" has no hash of ${file}. Give the sri.json of the release.`);
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new SnippetError('pinned', `"${path}" cannot be read as JSON. Give the sri.json of the release.`);
  }
}
