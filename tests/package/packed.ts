import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../support/files.js';

type Target = string | null | { readonly [condition: string]: Target };

export interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, Target>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A folder with packages unpacked side by side in node_modules, as a person who installed them has it. */
export interface Installed {
  readonly folder: string;
  remove(): void;
}

/** Packs the packages as `npm publish` would and unpacks them elsewhere. Their dependencies are linked, not fetched. */
export function installPacked(packageFolders: readonly string[]): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'npq-packed-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const source of packageFolders) {
    const { name, dependencies = {} } = readManifest(source);
    const tarball = pack(source, folder);
    const target = join(modules, name);
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
    for (const dependency of Object.keys(dependencies)) link(dependency, modules);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Packs one package as `npm publish` would, into `folder`; gives the path of its tarball. */
export function pack(source: string, folder: string): string {
  const [{ filename } = { filename: '' }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: source,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { filename: string }[];
  return join(folder, basename(filename));
}

/** Our own packages come packed; the others are those that this repository has installed. */
function link(dependency: string, modules: string): void {
  const target = join(modules, dependency);
  if (dependency.startsWith('@npq-widgets/') || existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(resolve('node_modules', dependency), target, 'junction');
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** What a package offers, each subpath with the files that its conditions name in the packed package. */
export interface Offer {
  /** `@npq-widgets/data/records/hubs`: wildcards are spelled out from the files that are there. */
  readonly specifier: string;
  readonly code: string;
  /** Undefined for a file that is no module: JSON, or a script that a page loads. */
  readonly types: string | undefined;
}

/** Reads the exports of an unpacked package. Wildcards without a single file are handed back as they are written. */
export function offersOf(folder: string): Offer[] {
  const { name, exports = {} } = readManifest(folder);
  const packed = filesBelow(folder).map((file) => `./${file.slice(folder.length + 1).replaceAll('\\', '/')}`);
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const code = pick(target, 'default');
    const types = typeof target === 'string' ? undefined : pick(target, 'types');
    return starsOf(code, packed).map((star) => ({
      specifier: [name, subpath.slice(2)].filter(Boolean).join('/').replace('*', star),
      code: code.replace('*', star),
      types: types?.replace('*', star),
    }));
  });
}

function pick(target: Target, condition: string): string {
  if (typeof target === 'string') return target;
  return target ? pick(target[condition] ?? null, condition) : '';
}

function starsOf(pattern: string, packed: readonly string[]): string[] {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return [''];
  const stars = packed
    .filter((file) => file.startsWith(start) && file.endsWith(end))
    .map((file) => file.slice(start.length, file.length - end.length));
  return stars.length ? stars : ['*'];
}

/** What is wrong with a packed package: files that are not there, modules that do not import in plain Node. */
export function brokenOffers(installed: Installed, name: string): string[] {
  const folder = join(installed.folder, 'node_modules', name);
  const offers = offersOf(folder);
  const missing = offers.flatMap(({ specifier, code, types }) =>
    [code, types]
      .filter((file) => file !== undefined && (file === '' || !existsSync(join(folder, file))))
      .map((file) => `${specifier}: ${file || 'types or code'} is not in the package`),
  );
  const refused = importAll(
    installed.folder,
    offers.flatMap(({ specifier, types }) => (types === undefined ? [] : specifier)),
  );
  return [...missing, ...refused];
}

/** Every module of a packed package by its own path, for those that only another module reaches. */
export function modulesOf(installed: Installed, name: string): string[] {
  const folder = join(installed.folder, 'node_modules', name);
  return filesBelow(join(folder, 'dist'), '.js').map((file) => pathToFileURL(file).href);
}

/** Imports each in one fresh Node, which has no DOM and none of our conditions; says which threw, and what was printed. */
export function importAll(folder: string, specifiers: readonly string[]): string[] {
  const program = `
    const refused = [];
    for (const specifier of ${JSON.stringify(specifiers)}) {
      try { await import(specifier); } catch (error) { refused.push(specifier + ': ' + error); }
    }
    console.log(JSON.stringify(refused));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const lines = stdout.trim().split('\n');
  const refused = JSON.parse(lines.pop() || '["Node ended before it had imported all"]') as string[];
  const printed = [...lines, ...stderr.trim().split('\n')]
    .filter(Boolean)
    .map((line) => `importing prints: ${line}`);
  return [...refused, ...printed];
}
