import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { bundleLoader, bundleModules, bundleSingle } from './bundle.js';
import { chainLength, download, sizeOf, type FileKind, type FileSize, type Ledger, type Modules } from './ledger.js';
import { embed, readRegistry } from './registry.js';

const OUT = join(embed, 'distribution');
const ROOT = fileURLToPath(new URL('../../', `file://${embed}`));
const MODULES = 'modules/';
const HUB = 'hub';
/** Loader, a widget's module, what that imports. */
const LONGEST_CHAIN = 3;

const kindOf = (chunk: Rolldown.OutputChunk): FileKind => {
  if (chunk.moduleIds.every((id) => /[\\/]slices[\\/]/.test(id))) return 'facts';
  return chunk.fileName.startsWith('shared-') ? 'shared' : 'own';
};

/** Builds everything that a partner can paste or host, into one folder that works from any path. */
async function buildDistribution(): Promise<void> {
  const entries = await readRegistry();
  const hub = entries.find(({ name }) => name === HUB);
  if (!hub) throw new Error('registry.ts has no hub.');
  const built = await bundleModules(entries);
  const modules: Modules = { folder: MODULES, chunks: new Map(built.map((chunk) => [chunk.fileName, chunk])) };
  const files = new Map(built.filter(({ isEntry }) => isEntry).map((chunk) => [chunk.name, chunk.fileName]));
  for (const [name, file] of files) {
    const length = chainLength(modules, file);
    if (length > LONGEST_CHAIN) throw new Error(`A page with ${name} waits for ${length} requests in a row; ${LONGEST_CHAIN} is the most.`);
  }
  const loader = await bundleLoader(new Map([...files].map(([name, file]) => [name, file.replace(/\.js$/, '')])));

  const texts = new Map<string, { code: string; kind: FileKind }>([['npq.js', { code: loader.code, kind: 'loader' }]]);
  for (const chunk of built) texts.set(MODULES + chunk.fileName, { code: chunk.code, kind: kindOf(chunk) });
  for (const widget of entries) {
    if (widget === hub) continue;
    texts.set(`single/npq-${widget.name}.js`, { code: (await bundleSingle(widget, hub)).code, kind: 'single' });
  }

  const downloads = Object.fromEntries([...files].map(([name, file]) => [name, download(modules, file)]));
  const { [HUB]: ofHub, ...widgets } = downloads;
  if (!ofHub) throw new Error('No module was built for the hub.');
  const sizes: Record<string, FileSize> = {};
  for (const [file, { code, kind }] of texts) sizes[file] = sizeOf(code, kind);
  await write(texts, { loader: 'npq.js', hub: ofHub, widgets, files: sizes });
}

async function write(texts: ReadonlyMap<string, { code: string }>, ledger: Ledger): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  for (const [file, { code }] of texts) {
    await mkdir(dirname(join(OUT, file)), { recursive: true });
    await writeFile(join(OUT, file), code);
  }
  for (const file of ['LICENSE', 'NOTICE.md']) await cp(join(ROOT, file), join(OUT, file));
  await writeFile(join(OUT, 'ledger.json'), `${JSON.stringify(ledger, null, 2)}\n`);
}

const started = performance.now();
await buildDistribution();
console.log(`Built packages/embed/distribution in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
