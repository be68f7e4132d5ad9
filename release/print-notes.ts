/** Prints what CHANGELOG.md says of the release that the packages are at. */
import { readFileSync } from 'node:fs';
import { notesFor } from './notes.js';
import { versionOf } from './version-places.js';

console.log(notesFor(readFileSync('CHANGELOG.md', 'utf8'), versionOf()));
