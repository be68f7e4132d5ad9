import { mkdir, rm, writeFile } from 'node:fs/promises';

/** A module and its declaration, as text. */
export interface Module {
  /** Path below the folder, without extension; may hold a slash. */
  readonly name: string;
  readonly script: string;
  readonly declaration: string;
}

/** One value as a module of its own. `type`: a type expression, which `imports` may make known. */
export function valueModule(name: string, value: unknown, type: string, imports: string): Module {
  return {
    name,
    // JSON is a subset of JavaScript, so the literal needs no more than this.
    script: `export default ${JSON.stringify(value)};\n`,
    declaration: `${imports}\ndeclare const value: ${type};\nexport { value as default };\n`,
  };
}

/**
 * Writes NAME.js and NAME.d.ts for each module into `folder`, which is emptied first so that nothing stale is packed.
 */
export async function writeModules(folder: URL, modules: readonly Module[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    modules.map(async ({ name, script, declaration }) => {
      const path = new URL(`${name}.js`, folder);
      await mkdir(new URL('.', path), { recursive: true });
      await writeFile(path, script);
      await writeFile(new URL(`${name}.d.ts`, folder), declaration);
    }),
  );
}
