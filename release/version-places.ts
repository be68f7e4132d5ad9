import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PACKAGES = ['data', 'elements', 'embed', 'cli'] as const;

/** Where the version of the packages stands besides their own package.json, which a release writes: they follow from it. */
export const PLACES: readonly (readonly [file: string, line: RegExp])[] = [
  ['package.json', /^ {2}"version": "([^"]+)"/m],
  ['packages/elements/src/core/define.ts', /VERSION = '([^']+)'/],
  ['packages/embed/src/loader/page.ts', /VERSION = '([^']+)'/],
  ['README.md', /^\| `v(\d+\.\d+\.\d+)\/npq\.js` \|/m],
];

/** The version that the packages have. Throws when they do not agree. */
export function versionOf(root = '.'): string {
  const versions = PACKAGES.map((name) => {
    const text = readFileSync(join(root, `packages/${name}/package.json`), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  });
  const [version = '', ...others] = new Set(versions);
  if (others.length)
    throw new Error(`The packages have several versions: ${[version, ...others].join(', ')}.`);
  return version;
}

/** What stands at a place; undefined when it holds no version. */
export const versionIn = (text: string, line: RegExp): string | undefined => line.exec(text)?.[1];

/** Writes the version of the packages everywhere that follows from it. */
export function followVersion(root = '.'): void {
  const version = versionOf(root);
  for (const [file, line] of PLACES) {
    const text = readFileSync(join(root, file), 'utf8');
    const old = versionIn(text, line);
    if (old === undefined) throw new Error(`${file} holds no version.`);
    writeFileSync(
      join(root, file),
      text.replace(line, (whole) => whole.replace(old, version)),
    );
  }
}
