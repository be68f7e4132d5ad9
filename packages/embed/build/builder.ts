import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { withoutSpace } from './css-space.js';
import { embed } from './registry.js';

const SOURCE = join(embed, 'src/builder');
const FOLDER = 'builder/';

/** A file of the distribution, its text, and the modules that went into it. */
type BuilderFile = [file: string, code: string, moduleIds: string[]];

/** The page's own script, and the facts that it fetches when it starts. */
async function bundleScripts(): Promise<BuilderFile[]> {
  const chunks = await bundle({
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(SOURCE, 'builder.ts'), formats: ['es'] },
      rolldownOptions: {
        // Nothing imports the page's script.
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

/** The folder `builder/` of the distribution: a page that works from any path beside the folders of the releases. */
export async function buildBuilder(): Promise<BuilderFile[]> {
  const { version } = JSON.parse(await readFile(join(embed, 'package.json'), 'utf8')) as { version: string };
  const scripts = await bundleScripts();
  const entry = scripts.find(([file]) => file.startsWith('builder-'))?.[0];
  if (entry === undefined) throw new Error('No script was built for the builder.');
  const page = (await text('index.html'))
    .replace('data-version="VERSION"', `data-version="${version}"`)
    .replace('src="builder.js"', `src="${entry}"`);
  const files: BuilderFile[] = [
    ['index.html', page, []],
    ['builder.css', `${withoutSpace(await text('builder.css'))}\n`, []],
    ['preview.html', await text('preview.html'), []],
    ['preview.css', `${withoutSpace(await text('preview.css'))}\n`, []],
    await bundlePreview(),
    ...scripts,
  ];
  return files.map(([file, code, moduleIds]) => [FOLDER + file, code, moduleIds]);
}
