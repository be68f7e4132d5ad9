import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { build as bundleWithEsbuild } from 'esbuild';
import { build as bundleWithVite, type Rolldown } from 'vite';
import webpack from 'webpack';
import { importAll, offersOf, pack } from './packed.js';
import { said, samplesIn, writeAll } from './samples.js';

/** What somebody has who installs the packages into an empty folder, as `npm install @npq-widgets/…` will. */
const folder = mkdtempSync(join(tmpdir(), 'npq-installed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = ['data', 'elements', 'embed', 'cli'];
const tarballs = NAMES.map((name) => pack(resolve('packages', name), folder));
const project = join(folder, 'project');
mkdirSync(project);

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_prefer_offline: 'true',
      npm_config_loglevel: 'error',
    },
  });

const main =
  samplesIn(readFileSync('docs/frameworks.md', 'utf8')).find(({ file }) => file === 'main.ts')?.code ?? '';
/** The most that an app downloads before input for a hub and a checker, not compressed, Lit included. */
const MOST = 120_000;

describe('the packages, installed into an empty folder', () => {
  writeAll(project, {
    'package.json': JSON.stringify({ private: true, type: 'module' }),
    'main.js': main,
    'main.ts': main,
    'index.html': '<script type="module" src="main.js"></script>',
  });
  npm(project, 'install', ...tarballs);
  const modules = (name = ''): string => join(project, 'node_modules', name);

  it('bring one Lit, and no zod', () => {
    assert.ok(existsSync(modules('lit')), 'Lit is there');
    assert.ok(!existsSync(modules('zod')), 'zod is not');
    assert.ok(!existsSync(modules('@npq-widgets/elements/node_modules')), 'nothing is there twice');
  });

  it('import in Node, each and every module that they offer', () => {
    const offers = ['data', 'elements', 'embed'].flatMap((name) => offersOf(modules(`@npq-widgets/${name}`)));
    const importable = offers.flatMap(({ specifier, types }) => (types === undefined ? [] : specifier));
    assert.ok(importable.length > 80, `${importable.length} were found`);
    assert.deepEqual(importAll(project, importable), []);
  });

  for (const [module, resolution] of [
    ['ESNext', 'Bundler'],
    ['Node16', 'Node16'],
    ['NodeNext', 'NodeNext'],
  ] as const)
    it(`type-check under ${resolution}, the types of packages included`, async () => {
      const compilerOptions = {
        module,
        moduleResolution: resolution,
        target: 'ES2022',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        strict: true,
        noEmit: true,
        types: [],
        skipLibCheck: false,
      };
      writeAll(project, { 'tsconfig.json': JSON.stringify({ compilerOptions, files: ['main.ts'] }) });
      assert.equal(await said(project, 'typescript/bin/tsc', '-p', '.'), '');
    });

  it('build with Vite without a word', async () => {
    const warned: string[] = [];
    const result = (await bundleWithVite({
      root: project,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        rolldownOptions: { onLog: (level, { message }) => level === 'warn' && warned.push(message) },
      },
    })) as Rolldown.RolldownOutput;
    assert.deepEqual(warned, []);
    const first = result.output.find((file) => file.type === 'chunk' && file.isEntry);
    assert.ok(first?.type === 'chunk');
    assert.match(first.code, /npq-eligibility-checker/);
    assert.ok(first.code.length < MOST, `${first.code.length} bytes`);
  });

  it('build with esbuild without a word', async () => {
    const { warnings, outputFiles } = await bundleWithEsbuild({
      absWorkingDir: project,
      entryPoints: ['main.js'],
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      outdir: 'out',
      write: false,
      logLevel: 'silent',
    });
    assert.deepEqual(warnings, []);
    const first = outputFiles.find(({ path }) => basename(path) === 'main.js')?.text ?? '';
    assert.match(first, /^import/, 'what comes later is in files of its own');
  });

  it('build with webpack without a word', async () => {
    const stats = await new Promise<webpack.Stats | undefined>((done, fail) => {
      webpack(
        {
          mode: 'production',
          context: project,
          entry: './main.js',
          output: { path: join(project, 'packed') },
        },
        (error, result) => (error ? fail(error) : done(result)),
      );
    });
    const { errors = [], warnings = [] } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
    assert.deepEqual(
      [...errors, ...warnings].map(({ message }) => message),
      [],
    );
    assert.ok(readdirSync(join(project, 'packed')).length > 1, 'what comes later is in files of its own');
  });

  it('run the command by npx, where it is installed', () => {
    assert.match(
      npm(project, 'exec', '--no', '--', '@npq-widgets/cli', '--help'),
      /^npx @npq-widgets\/cli COMMAND/,
    );
  });

  it('run the command by npx in an empty folder, from the tarballs', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const packages = tarballs.filter((path) => !path.includes('elements')).map((path) => `--package=${path}`);
    const printed = npm(
      empty,
      'exec',
      '--yes',
      ...packages,
      '--',
      'npq-widgets',
      ...['snippet', 'hours-planner', '--base', '/npq/v1/', '--part', 'site'],
    );
    assert.equal(printed, '<script async src="/npq/v1/npq.js"></script>\n');
  });
});
