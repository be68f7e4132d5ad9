import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { bundleLoader, bundleModules, bundleSingle } from './bundle.js';
import { chainLength, download, sizeOf, type Download, type FileKind, type FileSize, type Modules } from './ledger.js';
import { othersCode } from './others-code.js';
import { embed, readRegistry, type Entry } from './registry.js';

const OUT = join(embed, 'distribution');
const ROOT = fileURLToPath(new URL('../../', `file://${embed}`));
const LOADER = 'npq.js';
/** Loader, a widget's module, what that imports. */
const LONGEST_CHAIN = 3;

/** A file of the distribution before it is written. */
interface Built {
  readonly code: string;
  readonly kind: FileKind;
  readonly moduleIds: readonly string[];
}

const built = ({ code, moduleIds }: Rolldown.OutputChunk, kind: FileKind): Built => ({ code, kind, moduleIds });

const kindOf = ({ fileName, moduleIds }: Rolldown.OutputChunk): FileKind => {
  if (moduleIds.every((id) => /[\\/]slices[\\/][\w-]+\.js$/.test(id))) return 'facts';
  return fileName.startsWith('shared-') ? 'shared' : 'own';
};

function checkChains(modules: Modules, entries: ReadonlyMap<string, string>): void {
  for (const [name, file] of entries) {
    const length = chainLength(modules, file);
    if (length > LONGEST_CHAIN) throw new Error(`A page with ${name} waits for ${length} requests in a row; ${LONGEST_CHAIN} is the most.`);
  }
}

/** The hashed modules, the loader that knows their names, and what a page downloads for each. */
async function buildModules(entries: readonly Entry[]): Promise<{ files: [string, Built][]; downloads: Record<string, Download> }> {
  const chunks = await bundleModules(entries);
  const modules: Modules = { folder: 'modules/', chunks: new Map(chunks.map((chunk) => [chunk.fileName, chunk])) };
  const entryFiles = new Map(chunks.filter(({ isEntry }) => isEntry).map(({ name, fileName }) => [name, fileName]));
  checkChains(modules, entryFiles);
  const loader = await bundleLoader(new Map([...entryFiles].map(([name, file]) => [name, file.replace(/\.js$/, '')])));
  return {
    files: [[LOADER, built(loader, 'loader')], ...chunks.map((chunk): [string, Built] => [modules.folder + chunk.fileName, built(chunk, kindOf(chunk))])],
    downloads: Object.fromEntries([...entryFiles].map(([name, file]) => [name, download(modules, file)])),
  };
}

async function buildSingles(entries: readonly Entry[]): Promise<[string, Built][]> {
  const hub = entries.find(({ name }) => name === 'hub');
  if (!hub) throw new Error('registry.ts has no hub.');
  const singles: [string, Built][] = [];
  for (const widget of entries) {
    if (widget !== hub) singles.push([`single/npq-${widget.name}.js`, built(await bundleSingle(widget, hub), 'single')]);
  }
  return singles;
}

/** Builds everything that a partner can paste or host, into one folder that works from any path. */
async function buildDistribution(): Promise<void> {
  const entries = await readRegistry();
  const { files: modules, downloads } = await buildModules(entries);
  const files = new Map([...modules, ...(await buildSingles(entries))]);
  const { hub, ...widgets } = downloads;
  const sizes: Record<string, FileSize> = {};
  for (const [file, { code, kind }] of files) sizes[file] = sizeOf(code, kind);
  const notice = await readFile(join(ROOT, 'NOTICE.md'), 'utf8');
  const others = await othersCode([...files.values()].flatMap(({ moduleIds }) => moduleIds));
  await write([
    ...[...files].map(([file, { code }]): [string, string] => [file, code]),
    ['LICENSE', await readFile(join(ROOT, 'LICENSE'), 'utf8')],
    ['NOTICE.md', `${notice.trimEnd()}\n\n${others}`],
    ['ledger.json', `${JSON.stringify({ loader: LOADER, hub, widgets, files: sizes }, null, 2)}\n`],
  ]);
}

async function write(texts: readonly [file: string, text: string][]): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  for (const [file, text] of texts) {
    await mkdir(dirname(join(OUT, file)), { recursive: true });
    await writeFile(join(OUT, file), text);
  }
}

const started = performance.now();
await buildDistribution();
console.log(`Built packages/embed/distribution in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
