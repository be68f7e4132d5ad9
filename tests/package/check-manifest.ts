import { documentationGaps } from './documentation.js';
import { readManifest } from './manifest.js';

/** `npm run check`: ends badly, and says where, when an element is not documented in full. */
const gaps = documentationGaps(readManifest());
for (const gap of gaps) console.error(gap);
process.exitCode = gaps.length ? 1 : 0;
