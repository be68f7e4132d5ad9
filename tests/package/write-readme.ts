import { readFileSync, writeFileSync } from 'node:fs';
import { readManifest } from './manifest.js';
import { fillMatrix } from './readme-matrix.js';
import { fillTables } from './readme-tables.js';

/** `npm run readme`: draws the README's tables anew from the manifest and from the lists of host pages. */
writeFileSync('README.md', fillMatrix(fillTables(readFileSync('README.md', 'utf8'), readManifest())));
