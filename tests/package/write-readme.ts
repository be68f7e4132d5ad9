import { readFileSync, writeFileSync } from 'node:fs';
import { readManifest } from './manifest.js';
import { fillTables } from './readme-tables.js';

/** `npm run readme`: draws the README's tables anew from the manifest. */
writeFileSync('README.md', fillTables(readFileSync('README.md', 'utf8'), readManifest()));
