import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { Plugin, Rolldown } from 'vite';
import { buildBuilder } from './builder.js';
import { bundleLoader, bundleModules, bundleSingle } from './bundle.js';
import { buildFrame, buildReading } from './scripts.js';
import { writeGuarded } from './guarded.js';
import {
  chainLength,
  download,
  sizeOf,
  type Download,
  type FileKind,
  type FileSize,
  type Ledger,
  type Modules,
} from './ledger.js';
import { othersCode } from './others-code.js';
import { embed, plainRegistry, readRegistry, verifiedRegistry, type Entry } from './registry.js';
import { verifiedModules } from './verified.js';
import { schoolFiles } from './schools.js';
import { findWays, moduleOf, ways, type WaysFound } from './ways.js';
import { buildPlugin } from './wordpress.js';

const OUT = join(embed, 'distribution');
const ROOT = fileURLToPath(new URL('../../', `file://${embed}`));
const LOADER = 'npq.js';
/** Loader, a widget's module, what that imports. */
const LONGEST_CHAIN = 3;

/** A file of the distribution before it is written. */
interface Built {
  readonly code: string;
  readonly kind: FileKind;
}
type Files = readonly (readonly [file: string, built: Built])[];

/** What every folder of the distribution is made from. */
interface Parts {
  readonly entries: readonly Entry[];
  /** File name of each entry's chunk. */
  readonly entryFiles: ReadonlyMap<string, string>;
  readonly found: WaysFound;
  /** Files that need none of the others. */
  readonly whole: Files;
}

const kindOf = (file: string, moduleIds: readonly string[]): FileKind => {
  if (moduleIds.length && moduleIds.every((id) => /[\\/]slices[\\/][\w-]+\.js$/.test(id))) return 'facts';
  return file.startsWith('hub-') ? 'shared' : 'own';
};

function checkChains(modules: Modules, entries: ReadonlyMap<string, string>): void {
  for (const [name, file] of entries) {
    const length = chainLength(modules, file);
    if (length > LONGEST_CHAIN)
      throw new Error(
        `A page with ${name} waits for ${length} requests in a row; ${LONGEST_CHAIN} is the most.`,
      );
  }
}

/** What a page downloads for each entry of the registry; `core` comes with every one. */
function downloadsOf(
  { entries, entryFiles, found }: Parts,
  modules: Modules,
  core: readonly string[] = [],
): Pick<Ledger, 'hub' | 'widgets' | 'parts'> {
  const all = entries.map(({ name, isElement }) => {
    const { entry, initial, journey } = download(modules, entryFiles.get(name) ?? '', found);
    return {
      name,
      isElement,
      download: { entry, initial: [...core, ...initial], journey: [...core, ...journey] },
    };
  });
  const named = (some: typeof all): Record<string, Download> =>
    Object.fromEntries(some.map(({ name, download: of }) => [name, of]));
  const { hub, ...widgets } = named(all.filter(({ isElement }) => isElement));
  if (!hub) throw new Error('registry.ts has no hub.');
  return { hub, widgets, parts: named(all.filter(({ isElement }) => !isElement)) };
}

interface ReleaseModules {
  readonly modules: Modules;
  readonly kinds: ReadonlyMap<string, FileKind>;
  /** What the loader brings before any other. */
  readonly core?: readonly string[];
}

/** A folder that a page can load from: the loader, the modules that it knows, and the whole files. */
async function release(
  parts: Parts,
  { modules, kinds, core }: ReleaseModules,
  source: string,
  registry: Plugin,
): Promise<Files> {
  const loader = await bundleLoader(source, registry);
  const files: Files = [
    [LOADER, { code: loader.code, kind: 'loader' }],
    ...[...modules.chunks].map(
      ([file, { code }]) => [modules.folder + file, { code, kind: kinds.get(file) ?? 'own' }] as const,
    ),
    ...parts.whole,
  ];
  const sizes: Record<string, FileSize> = {};
  for (const [file, { code, kind }] of files) sizes[file] = sizeOf(code, kind);
  const ledger: Ledger = { loader: LOADER, ...downloadsOf(parts, modules, core), files: sizes };
  return [...files, ['ledger.json', { code: `${JSON.stringify(ledger, null, 2)}\n`, kind: 'whole' }]];
}

/** Hashes for the `integrity` of a tag, of every script in a folder that never changes. */
function integrities(files: Files): string {
  const scripts = files.filter(([file]) => file.endsWith('.js'));
  const hashes = scripts.map(([file, { code }]) => [
    file,
    `sha384-${createHash('sha384').update(code).digest('base64')}`,
  ]);
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

/** The hash that the names of all entries end in. */
const hashOf = (file = ''): string => file.replace(/\.js$/, '').slice(-6);

async function buildSingles(entries: readonly Entry[]): Promise<Rolldown.OutputChunk[]> {
  const hub = entries.find(({ name }) => name === 'hub');
  if (!hub) throw new Error('registry.ts has no hub.');
  const singles: Rolldown.OutputChunk[] = [];
  for (const widget of entries)
    if (widget.isElement && widget !== hub) singles.push(await bundleSingle(widget, hub));
  return singles;
}

/** Builds everything that a partner can paste or host, into one folder that works from any path. */
async function buildDistribution(): Promise<void> {
  const { version } = JSON.parse(await readFile(join(embed, 'package.json'), 'utf8')) as { version: string };
  const entries = await readRegistry();
  const chunks = await bundleModules(entries);
  const modules: Modules = {
    folder: 'modules/',
    chunks: new Map(chunks.map((chunk) => [chunk.fileName, { ...chunk, module: moduleOf(chunk) }])),
  };
  const entryFiles = new Map(
    chunks.filter(({ isEntry }) => isEntry).map(({ name, fileName }) => [name, fileName]),
  );
  checkChains(modules, entryFiles);

  const singles = await buildSingles(entries);
  const scripts = [...(await buildFrame()), await buildReading()];
  const whole: Files = [
    ...singles.map(({ fileName, code }) => [`single/${fileName}`, { code, kind: 'whole' }] as const),
    ...scripts.map(([file, code]) => [file, { code, kind: 'whole' }] as const),
  ];
  const parts: Parts = { entries, entryFiles, found: findWays(modules, ways), whole };
  const kinds = new Map(chunks.map(({ fileName, moduleIds }) => [fileName, kindOf(fileName, moduleIds)]));
  const { hub, widgets } = downloadsOf(parts, modules);
  const inOrder = entries.map(({ name }) => entryFiles.get(name) ?? '');
  const schools = await schoolFiles();
  const verified = await verifiedModules(modules, inOrder, [hub, ...Object.values(widgets)], schools);

  const moving = await release(
    parts,
    { modules, kinds },
    'loader.ts',
    plainRegistry(entries, hashOf(inOrder[0])),
  );
  const pinned = await release(
    parts,
    { modules: verified.modules, kinds, core: [verified.core] },
    'verified/loader.ts',
    await verifiedRegistry(entries, verified.integrity),
  );
  // Not in the ledger: hundreds of files, of which a page loads one or two.
  const index: Files = schools.map(([file, code]) => [file, { code, kind: 'facts' }] as const);
  const notice = await readFile(join(ROOT, 'NOTICE.md'), 'utf8');
  const builder = await buildBuilder();
  const moduleIds = [
    ...[...chunks, ...singles].map((chunk) => chunk.moduleIds),
    ...[...scripts, ...builder].map(([, , ids]) => ids),
  ];
  const files: [file: string, text: string][] = [
    ...placed(`v${version.split('.')[0]}`, [...moving, ...index]),
    ...placed(`v${version}`, [...pinned, ...index]),
    [`v${version}/sri.json`, integrities([...pinned, ...index])],
    ...builder.map(([file, code]): [string, string] => [file, code]),
    ['LICENSE', await readFile(join(ROOT, 'LICENSE'), 'utf8')],
    ['NOTICE.md', `${notice.trimEnd()}\n\n${await othersCode(moduleIds.flat())}`],
    [
      'SELF-HOSTING.md',
      (await readFile(join(embed, 'build/self-hosting.md'), 'utf8')).replaceAll('VERSION', version),
    ],
  ];
  const kept = await releasesBefore(version);
  await writeGuarded(entries, entryFiles, `../distribution/v${version.split('.')[0]}/${modules.folder}`);
  const licences = files.filter(([file]) => /^(?:LICENSE|NOTICE\.md)$/.test(file));
  const plugin = await buildPlugin(version, placed(`v${version.split('.')[0]}`, [...moving, ...index]));
  await write([
    ...files,
    ...kept,
    [`npq-widgets-${version}.zip`, zipped('npq', files)],
    [`npq-widgets-wordpress-${version}.zip`, zipped('npq-widgets', [...plugin, ...licences])],
  ]);
}

/** The folders of every release before this one: pages name them, and they stay for ever. */
async function releasesBefore(version: string): Promise<[file: string, text: string][]> {
  const folder = join(embed, 'releases');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !file.startsWith(`v${version}/`));
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => [file, await readFile(join(folder, file), 'utf8')]),
  );
}

const placed = (folder: string, files: Files): [string, string][] =>
  files.map(([file, { code }]) => [`${folder}/${file}`, code]);

/** What somebody uploads to serve the widgets from their own site. The same files give the same zip. */
function zipped(folder: string, files: readonly (readonly [file: string, text: string])[]): Uint8Array {
  const entries = files.map(([file, text]): [string, Uint8Array] => [`${folder}/${file}`, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T00:00:00', level: 9 });
}

async function write(texts: readonly (readonly [file: string, text: string | Uint8Array])[]): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  for (const [file, text] of texts) {
    await mkdir(dirname(join(OUT, file)), { recursive: true });
    await writeFile(join(OUT, file), text);
  }
}

const started = performance.now();
await buildDistribution();
console.log(`Built packages/embed/distribution in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
