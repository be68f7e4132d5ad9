import { createHash } from 'node:crypto';
import { bundleCore } from './bundle.js';
import type { Download, ModuleChunk, Modules } from './ledger.js';

const CORE = 'core.js';
const REST = 'integrity.js';
/** The hashes of the index of schools: a page that looks none up is spared them. */
const SCHOOLS = 'schools.js';
/** A file of the index, by a name and a query that are known when it is asked for. */
const SHARD = /\bimport\(`(\.\.\/schools\/\$\{\w+\})\.js\$\{(\w+)\}`\)/g;
const LATER = /\bimport\((["'`])\.\/([\w-]+)\.js\1\)/g;

const sha256 = (code: string): string => createHash('sha256').update(code).digest('base64');
const nameOf = (file: string): string => file.replace(/\.js$/, '');

/** A file that imports nothing. */
const alone = (code: string): ModuleChunk => ({ code, imports: [], dynamicImports: [], module: null });

/** The modules of a release that checks each file before it is imported, and the hash of `core.js`, which starts it. */
interface VerifiedModules {
  readonly modules: Modules;
  readonly core: string;
  readonly integrity: string;
}

/**
 * A chunk whose later imports go through the list of hashes. The file keeps its name: what changes follows from it.
 * Throws when not every later import of the chunk was found.
 */
export function throughCore(file: string, chunk: ModuleChunk): ModuleChunk {
  const found = new Set<string>();
  const later = chunk.code.replace(LATER, (_, __, name: string) => {
    found.add(`${name}.js`);
    return `$b("${name}")`;
  });
  const code = later.replace(SHARD, '$$b(`$1`,$2)');
  const missed = chunk.dynamicImports.filter((later) => !found.has(later));
  if (missed.length || /\bimport\(/.test(code))
    throw new Error(`${file} imports ${missed.join(', ') || 'something'} in a way that cannot be verified.`);
  return code !== chunk.code ? { ...chunk, code: `import{bring as $b}from"./${CORE}";${code}` } : chunk;
}

function filesByName(
  chunks: ReadonlyMap<string, ModuleChunk>,
  files: Iterable<string>,
): Record<string, string[]> {
  const entries = [...files].map((file): [string, string[]] => {
    const { code = '', imports = [] } = chunks.get(file) ?? {};
    return [nameOf(file), [sha256(code), ...imports.map(nameOf)]];
  });
  return Object.fromEntries(entries);
}

/**
 * The same modules, each found to be as released before it runs. `entries`: files of the registry in its order;
 * `downloads`: what elements download before any input;
 * `schools`: the files of the index, from the folder of the release.
 */
export async function verifiedModules(
  plain: Modules,
  entries: readonly string[],
  downloads: readonly Download[],
  schools: readonly (readonly [file: string, code: string])[],
): Promise<VerifiedModules> {
  const chunks = new Map([...plain.chunks].map(([file, chunk]) => [file, throughCore(file, chunk)]));
  const shards = schools.map(([file, code]) => [`../${nameOf(file)}`, [sha256(code)]] as const);
  const hashes = `export default ${JSON.stringify(Object.fromEntries(shards))};\n`;
  chunks.set(SCHOOLS, alone(hashes));
  const first = new Set(
    downloads.flatMap(({ initial }) => initial).map((path) => path.slice(plain.folder.length)),
  );
  const rest = filesByName(
    chunks,
    [...chunks.keys()].filter((file) => !first.has(file)),
  );
  chunks.set(REST, alone(`export default ${JSON.stringify(rest)};\n`));
  const core = await bundleCore(
    entries.map(nameOf),
    filesByName(chunks, [...first, REST]),
    [REST, SCHOOLS].map(nameOf),
  );
  chunks.set(CORE, alone(core.code));
  return {
    modules: { folder: plain.folder, chunks },
    core: plain.folder + CORE,
    integrity: sha256(core.code),
  };
}
