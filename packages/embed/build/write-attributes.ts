import { readFile, writeFile } from 'node:fs/promises';
import { ATTRIBUTES_FILE, attributesModule, type Manifest } from './attributes.js';

/** `npm run attributes`: writes the list that frame, doctor, builder, snippets and command line take. */
const manifest = JSON.parse(await readFile('packages/elements/custom-elements.json', 'utf8')) as Manifest;
await writeFile(ATTRIBUTES_FILE, await attributesModule(manifest));
