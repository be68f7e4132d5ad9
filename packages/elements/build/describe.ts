/**
 * Writes, from custom-elements.json, what editors and frameworks know of the elements: data for HTML in VS Code and JetBrains,
 * and the types that frameworks/*.d.ts are put together from. Run in this package's folder, whose package.json it reads.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { frameworkTypes, type Manifest } from './framework-types.js';

type Given<Generate extends (manifest: never, options: never) => unknown> = Parameters<Generate>[0];

const text = await readFile('custom-elements.json', 'utf8');
await mkdir('editors', { recursive: true });
// Each generator writes into the manifest that it is given, so each gets one of its own.
generateVsCodeCustomElementData(JSON.parse(text) as Given<typeof generateVsCodeCustomElementData>, {
  outdir: 'editors',
  cssFileName: null,
  hideLogs: true,
});
generateJetBrainsWebTypes(JSON.parse(text) as Given<typeof generateJetBrainsWebTypes>, {
  outdir: 'editors',
  packageJson: false,
  hideLogs: true,
});
await writeFile('frameworks/elements.d.ts', await frameworkTypes(JSON.parse(text) as Manifest));
