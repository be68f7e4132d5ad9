import { existsSync } from 'node:fs';
import { filesBelow } from './files.js';

/** Folders and a file that have their own writers. */
const GENERATED = /^packages\/data\/dist\/(?:(?:records|slices|examples|schools)\/|schema\/zod-mini\.js$)/;

const sourceOf = (file: string): string =>
  file.replace('/dist/', '/src/').replace(/\.(?:js|d\.ts)(?:\.map)?$/, '.ts');

/** What no source makes any more, in each package's dist. */
export const staleFiles = (): string[] =>
  ['data', 'elements', 'embed', 'cli']
    .flatMap((name) => filesBelow(`packages/${name}/dist`))
    .filter((path) => /\.(?:js|d\.ts)(?:\.map)?$/.test(path) && !GENERATED.test(path))
    .filter((file) => !existsSync(sourceOf(file)));
