import { existsSync, rmSync } from 'node:fs';
import { filesBelow } from './files.js';

/**
 * Takes out of each package's dist what no source makes any more. The compiler leaves it there, `npm pack` would ship it,
 * and a module that was renamed would import what is gone. Generated folders have their own writers.
 */
const GENERATED = /^packages\/data\/dist\/(records|slices|examples|schools)\//;

for (const name of ['data', 'elements', 'embed', 'cli']) {
  for (const file of filesBelow(`packages/${name}/dist`).filter(
    (path) => /\.(js|d\.ts)(\.map)?$/.test(path) && !GENERATED.test(path),
  )) {
    const source = file.replace('/dist/', '/src/').replace(/\.(js|d\.ts)(\.map)?$/, '.ts');
    if (!existsSync(source)) rmSync(file);
  }
}
