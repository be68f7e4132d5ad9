import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { withoutSpace } from './css-space.js';
import { embed } from './registry.js';

const SOURCE = join(embed, 'src/builder');
const FOLDER = 'builder/';
/** The pages, and the script of each. */
const PAGES = [
  ['index.html', 'builder'],
  ['dates.html', 'dates'],
] as const;

/** A file of the distribution, its text, and the modules that went into it. */
type BuilderFile = [file: string, code: string, moduleIds: string[]];

/** The pages' own scripts, and the facts that they fetch when they start. */
async function bundleScripts(): Promise<BuilderFile[]> {
  const chunks = await bundle({
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: PAGES.map(([, script]) => join(SOURCE, `${script}.ts`)), formats: ['es'] },
      rolldownOptions: {
        // Nothing imports a page's script.
        preserveEntrySignatures: false,
        output: {
          minify: true,
          comments: false,
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          // A builder needs them all, so they come in one.
          codeSplitting: {
            groups: [
              {
                name: 'facts',
                test: /[\\/](?:slices|records)[\\/][\w-]+\.js$/,
                includeDependenciesRecursively: false,
              },
            ],
          },
        },
      },
    },
  });
  return chunks.map(({ fileName, code, moduleIds }) => [fileName, code, moduleIds]);
}

/** The script of the page that a preview is written into. */
async function bundlePreview(): Promise<BuilderFile> {
  const [chunk] = await bundle({
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(SOURCE, 'preview.ts'),
        formats: ['iife'],
        name: 'npqPreview',
        fileName: () => 'preview.js',
      },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
  if (!chunk) throw new Error('No script was built for the preview.');
  return ['preview.js', chunk.code, chunk.moduleIds];
}

const text = (file: string): Promise<string> => readFile(join(SOURCE, file), 'utf8');

const PART = /^( *)<!-- part ([\w-]+) -->\n/gm;

/** A page of the builder, whole: what both pages have in common is in `parts`, and takes the indent of its place. */
async function withParts(page: string): Promise<string> {
  const html = await text(page);
  const names = [...new Set([...html.matchAll(PART)].map(([, , name = '']) => name))];
  const parts = new Map(
    await Promise.all(names.map(async (name) => [name, await text(`parts/${name}.html`)] as const)),
  );
  return html.replace(PART, (_, indent: string, name: string) =>
    (parts.get(name) ?? '').replace(/^(?=.)/gm, indent),
  );
}

/** A page that names its script as it was built. */
async function pageOf(
  page: string,
  script: string,
  version: string,
  scripts: readonly BuilderFile[],
): Promise<BuilderFile> {
  const entry = scripts.find(([file]) => file.startsWith(`${script}-`))?.[0];
  if (entry === undefined) throw new Error(`No script was built for ${page}.`);
  const html = (await withParts(page))
    .replace('data-version="VERSION"', `data-version="${version}"`)
    .replace(`src="${script}.js"`, `src="${entry}"`);
  return [page, html, []];
}

/** The folder `builder/` of the distribution: a page that works from any path beside the folders of the releases. */
export async function buildBuilder(): Promise<BuilderFile[]> {
  const { version } = JSON.parse(await readFile(join(embed, 'package.json'), 'utf8')) as { version: string };
  const scripts = await bundleScripts();
  const files: BuilderFile[] = [
    ...(await Promise.all(PAGES.map(([page, script]) => pageOf(page, script, version, scripts)))),
    ['builder.css', `${withoutSpace(await text('builder.css'))}\n`, []],
    ['preview.html', await text('preview.html'), []],
    ['preview.css', `${withoutSpace(await text('preview.css'))}\n`, []],
    await bundlePreview(),
    ...scripts,
  ];
  return files.map(([file, code, moduleIds]) => [FOLDER + file, code, moduleIds]);
}
