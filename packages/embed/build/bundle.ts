import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import { sliceLoaders } from './slice-loaders.js';
import { type Entry, embed, registryAddresses, registryEntries } from './registry.js';

const CONFIG = fileURLToPath(new URL('../../vite.config.ts', `file://${embed}`));

// Read once, so that its plugins remember from one build to the next.
const shared = loadConfigFromFile({ command: 'build', mode: 'production' }, CONFIG);

/** Runs one build on the shared configuration and gives back its chunks; the caller writes them. */
async function bundle(config: InlineConfig): Promise<Rolldown.OutputChunk[]> {
  const base = (await shared)?.config ?? {};
  const result = await build({ configFile: false, logLevel: 'warn', ...mergeConfig(base, config) });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output).map((file) => {
    if (file.type === 'chunk') return file;
    throw new Error(`The build made a file that is not a script: ${file.fileName}. Nothing loads it.`);
  });
}

/**
 * What a page with a widget needs: Lit, the base of the elements, what that imports, and the hub. A page without a hub
 * downloads 450 bytes for nothing; one with a hub, as nearly all have, saves 350 and a request.
 */
const SHARED = /[\\/](?:node_modules[\\/](?:lit|lit-html|lit-element|@lit)|packages[\\/]elements[\\/]src[\\/](?:base|hub))[\\/]/;
const SLICE = /[\\/]slices[\\/]([\w-]+)\.js$/;

/**
 * The hashed modules: one chunk that all share, one a widget, one a slice.
 * Library mode, because an application's build puts a preload helper of its own into the entries.
 */
export const bundleModules = (entries: readonly Entry[]): Promise<Rolldown.OutputChunk[]> =>
  bundle({
    plugins: [registryEntries(), sliceLoaders()],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: [], formats: ['es'] },
      rolldownOptions: {
        // Given here, because a library's `entry` may only be a path.
        input: Object.fromEntries(entries.map(({ name, specifier }) => [name, specifier])),
        // An entry's chunk may export what other chunks of ours need.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // Library mode alone keeps white space.
          minify: true,
          comments: false,
          // The hub's entry is the chunk that all share.
          entryFileNames: ({ name }) => (name === 'hub' ? 'shared-[hash].js' : '[name]-[hash].js'),
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: {
            groups: [
              // A slice that is imported when it is first shown is a chunk by itself already.
              { debugName: 'slices', name: (id) => SLICE.exec(id)?.[1] ?? null, test: SLICE, tags: ['$initial'], includeDependenciesRecursively: false, priority: 1 },
              { name: 'shared', test: SHARED, tags: ['$initial'], includeDependenciesRecursively: true, priority: 2 },
            ],
          },
        },
      },
    },
  });

/** One classic script that holds a widget, the hub, and all that either may show. */
export async function bundleSingle(widget: Entry, hub: Entry): Promise<Rolldown.OutputChunk> {
  const id = '\0npq-single';
  const [chunk] = await bundle({
    plugins: [
      {
        name: 'npq-single',
        resolveId: (source) => (source === id ? id : null),
        load: (source) => (source === id ? `import '${hub.specifier}';\nimport '${widget.specifier}';` : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: [], formats: ['iife'], name: 'npq', fileName: () => `npq-${widget.name}.js` },
      rolldownOptions: { input: id, output: { minify: true, comments: false, codeSplitting: false } },
    },
  });
  if (!chunk) throw new Error(`Nothing was built for ${widget.name}.`);
  return chunk;
}

/** The script that a partner pastes. `files`: each entry's hashed file name without `.js`. */
export async function bundleLoader(files: ReadonlyMap<string, string>): Promise<Rolldown.OutputChunk> {
  const [chunk] = await bundle({
    plugins: [registryAddresses(files)],
    build: {
      write: false,
      target: 'es2020',
      lib: { entry: `${embed}src/loader.ts`, formats: ['iife'], name: 'npq', fileName: () => 'npq.js' },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
  if (!chunk) throw new Error('No loader was built.');
  return chunk;
}
