import { mkdir, rm, writeFile } from 'node:fs/promises';

/** One value as a module of its own, with the type it is exported under. */
export interface ValueModule {
  /** Path below the folder, without extension; may hold a slash. */
  readonly name: string;
  readonly type: string;
  readonly from: string;
  readonly value: unknown;
}

// JSON is a subset of JavaScript, so the literal needs no more than this; the comment keeps linters of others quiet.
const script = (value: unknown): string => `export default ${JSON.stringify(value)};\n`;

const declaration = ({ type, from }: ValueModule, noun: string): string =>
  `import type { ${type} } from '${from}';\ndeclare const ${noun}: ${type};\nexport default ${noun};\n`;

/**
 * Writes NAME.js and NAME.d.ts for each module into `folder`, which is emptied first so that nothing stale is packed.
 */
export async function writeModules(
  folder: URL,
  noun: string,
  modules: readonly ValueModule[],
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    modules.map(async (module) => {
      const path = new URL(`${module.name}.js`, folder);
      await mkdir(new URL('.', path), { recursive: true });
      await writeFile(path, script(module.value));
      await writeFile(new URL(`${module.name}.d.ts`, folder), declaration(module, noun));
    }),
  );
}
