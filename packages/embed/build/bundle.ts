import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile, mergeConfig, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { readyForPages } from './ready-for-pages.js';
import { type Entry, embed, handedOver, registryEntries, roomsInText } from './registry.js';
import { schoolsFromFolder } from './schools.js';

const CONFIG = fileURLToPath(new URL('../../vite.config.ts', `file://${embed}`));

// Read once, so that its plugins remember from one build to the next.
const shared = loadConfigFromFile({ command: 'build', mode: 'production' }, CONFIG);

/** Runs one build on the shared configuration and gives back its chunks; the caller writes them. */
export async function bundle(config: InlineConfig): Promise<Rolldown.OutputChunk[]> {
  const base = (await shared)?.config ?? {};
  // Not in Storybook, which stands on no stranger's page.
  const guarded = mergeConfig(base, { plugins: [roomsInText(), schoolsFromFolder(), readyForPages()] });
  const result = await build({ configFile: false, logLevel: 'warn', ...mergeConfig(guarded, config) });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs
    .flatMap(({ output }) => output)
    .map((file) => {
      if (file.type === 'chunk') return file;
      throw new Error(`The build made a file that is not a script: ${file.fileName}. Nothing loads it.`);
    });
}

/** What all of the planner counts with. */
const HOURS =
  /[\\/]data[\\/]src[\\/]hours[\\/](?:plan[\\/](?:days|terms|work-of)|amounts|find-programmes|gaps|programme-hours|weekly)\.ts$/;

/** What the checker asks and decides with: questions and result both need it. */
const CHECKING =
  /[\\/](?:data[\\/]src[\\/]funding[\\/](?:answers|applicable|ask|assess|check-registration|choose-rule-set|clean-answers|conditions|decide|explore|next-question|trace-rules|weigh)|eligibility-checker[\\/](?:model[\\/](?:journey|moves)|views[\\/]act)|core[\\/]history-steps)\.ts$/;

/**
 * What a page with a widget needs: Lit, the core of the elements, what that imports, and the hub. A page without a hub
 * downloads 450 bytes for nothing; one with a hub, as nearly all have, saves 350 and a request.
 */
const SHARED =
  /[\\/](?:node_modules[\\/](?:lit|lit-html|lit-element|@lit)[\\/]|packages[\\/]elements[\\/]src[\\/](?:core[\\/]|ui[\\/]|hub[\\/]))/;
/** What every answer needs: brought with a visitor's first step, in one request in place of eight. */
const ANSWERS =
  /[\\/](?:elements[\\/]src[\\/](?:core[\\/](?:effects|hub-step(?:\.styles)?|reading-place|format)|ui[\\/]trust(?:-line)?)|data[\\/]src[\\/]courses[\\/]cohort-in-sentence)\.ts$/;
/** A view is named after its folder: every one of them is in a `view.ts`. */
const chunkName = ({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string => {
  const [, view] = /[\\/]views[\\/]([\w-]+)[\\/]view\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return view ? `${view}-view-[hash:7].js` : '[name]-[hash:7].js';
};

/** A chunk that was built, as far as the distribution is made from it. */
export type Chunk = Pick<
  Rolldown.OutputChunk,
  'name' | 'fileName' | 'code' | 'imports' | 'dynamicImports' | 'facadeModuleId' | 'moduleIds' | 'isEntry'
>;

/** Names every entry by one hash of all chunks: the loader, which has few bytes, then knows a single hash. */
function underOneHash(chunks: readonly Chunk[]): Chunk[] {
  const all = createHash('sha256');
  for (const { code } of chunks) all.update(code);
  const hash = all.digest('base64url').slice(0, 6);
  const names = new Map(
    chunks
      .filter(({ isEntry }) => isEntry)
      .map(({ fileName, name }) => [fileName, `${name}-${hash}.js`] as const),
  );
  const named = (file: string): string => names.get(file) ?? file;
  return chunks.map(
    ({ name, fileName, code, imports, dynamicImports, facadeModuleId, moduleIds, isEntry }) => ({
      name,
      fileName: named(fileName),
      code: [...names].reduce((text, [from, to]) => text.replaceAll(`./${from}`, `./${to}`), code),
      imports: imports.map(named),
      dynamicImports: dynamicImports.map(named),
      facadeModuleId,
      moduleIds,
      isEntry,
    }),
  );
}

/**
 * The hashed modules: one chunk that all share, one a widget, one a slice.
 * Library mode, because an application's build puts a preload helper of its own into the entries.
 */
export async function bundleModules(entries: readonly Entry[]): Promise<Chunk[]> {
  const chunks = await bundle({
    plugins: [registryEntries()],
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
          entryFileNames: '[name]-[hash:6].js',
          chunkFileNames: chunkName,
          codeSplitting: {
            groups: [
              // In one file each, since every small one adds a request to the way.
              { name: 'hours', test: HOURS, includeDependenciesRecursively: false, priority: 1 },
              { name: 'checking', test: CHECKING, includeDependenciesRecursively: false, priority: 1 },
              { name: 'answers', test: ANSWERS, includeDependenciesRecursively: false, priority: 1 },
              // The hub's entry is the chunk that all share.
              {
                name: 'hub',
                test: SHARED,
                tags: ['$initial'],
                includeDependenciesRecursively: true,
                priority: 2,
              },
            ],
          },
        },
      },
    },
  });
  return underOneHash(chunks);
}

/** A build of one file. `entry`: the path of a source, or the text of a module. */
async function bundleOne(
  name: string,
  entry: { readonly path: string } | { readonly text: string },
  { format = 'iife', ...config }: InlineConfig & { format?: 'iife' | 'es' } = {},
): Promise<Rolldown.OutputChunk> {
  const id = '\0npq-entry';
  const text: Plugin = {
    name: 'npq-entry',
    resolveId: (source) => (source === id ? id : null),
    load: (source) => (source === id && 'text' in entry ? entry.text : null),
  };
  const one: InlineConfig = {
    plugins: [text],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: [], formats: [format], name: 'npq', fileName: () => `${name}.js` },
      rolldownOptions: {
        input: 'text' in entry ? id : entry.path,
        output: { minify: true, comments: false, codeSplitting: false },
      },
    },
  };
  const [chunk] = await bundle(mergeConfig(one, config));
  if (!chunk) throw new Error(`Nothing was built for ${name}.`);
  return chunk;
}

/** One classic script that holds a widget, the hub, and all that either may show. */
export const bundleSingle = (widget: Entry, hub: Entry): Promise<Rolldown.OutputChunk> =>
  bundleOne(`npq-${widget.name}`, { text: `import '${hub.specifier}';\nimport '${widget.specifier}';` });

/** The script that a partner pastes. `source`: below `src/loader`; `registry`: what stands in the place of `registry.ts`. */
export const bundleLoader = (source: string, registry: Plugin): Promise<Rolldown.OutputChunk> =>
  bundleOne(
    'npq',
    { path: `${embed}src/loader/${source}` },
    { plugins: [registry], build: { target: 'es2022' } },
  );

/** The first module of a verified release. The three are what `verifiedFiles` takes. */
export const bundleCore = (
  entries: readonly string[],
  first: unknown,
  rest: readonly string[],
): Promise<Rolldown.OutputChunk> =>
  bundleOne(
    'core',
    {
      text:
        `import { verifiedFiles } from '${embed}src/loader/verified/core.ts';\nconst own = import.meta.url.replace(/[^/]*$/, '');\n` +
        `export const { mount, start, use, bring } = verifiedFiles(own, ${JSON.stringify(entries)}, ${JSON.stringify(first)}, ${JSON.stringify(rest)});`,
    },
    { format: 'es', plugins: [handedOver()] },
  );
