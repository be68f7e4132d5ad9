import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { embed } from './registry.js';

/** The folder of the index beside the modules. Every file in it has a hash in its name, and may be cached for ever. */
const SCHOOLS = 'schools/';

const INDEX = fileURLToPath(new URL('../data/dist/schools/', `file://${embed}`));

const manifestName = (code: string): string =>
  `manifest-${createHash('sha256').update(code).digest('hex').slice(0, 12)}`;

/** What brings the index to files in a folder beside it: what came damaged, from another address, for the browser keeps it. */
const fromFolder = (manifest: string): string => `
const bring = async (file, query) =>
  (await import(/* @vite-ignore */ \`../${SCHOOLS}\${file}.js\${query}\`)).default;
const shard = (file, tries) => bring(file, tries ? '?' + tries : '');
export const builtInSchools = { manifest: (tries) => shard('${manifestName(manifest)}', tries), shard };
`;

/** Leaves the index out of every bundle: hundreds of files, of which a page loads one or two. */
export const schoolsFromFolder = (): Plugin => ({
  name: 'npq-schools',
  enforce: 'pre',
  load: (id) => (id === `${INDEX}index.js` ? fromFolder(readFileSync(`${INDEX}manifest.js`, 'utf8')) : null),
});

/** The files of the index, as they lie in the folder of a release. */
export async function schoolFiles(): Promise<(readonly [file: string, code: string])[]> {
  const manifest = await readFile(`${INDEX}manifest.js`, 'utf8');
  const shards = (await readdir(`${INDEX}shards`)).sort();
  return [
    [`${SCHOOLS}${manifestName(manifest)}.js`, manifest],
    ...(await Promise.all(
      shards.map(async (name) => [SCHOOLS + name, await readFile(`${INDEX}shards/${name}`, 'utf8')] as const),
    )),
  ];
}
