import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fundingFiles } from './files.js';

/** `npm run funding`: draws docs/funding-rules.md and its pictures from the records. */
rmSync('docs/funding', { recursive: true, force: true });
mkdirSync('docs/funding');
for (const [file, text] of fundingFiles((path) => readFileSync(path, 'utf8'))) writeFileSync(file, text);
