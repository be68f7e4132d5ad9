import { writeFileSync } from 'node:fs';
import { wordSections, wordsSheet } from './words.js';

/** `npm run words`: writes docs/words.md. */
writeFileSync('docs/words.md', wordsSheet(wordSections()));
