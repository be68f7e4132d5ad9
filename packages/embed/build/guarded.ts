import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { embed, type Entry } from './registry.js';

/** What an app imports that stands on pages of others: the same modules as a pasted snippet brings, by a name that stays. */
export async function writeGuarded(
  entries: readonly Entry[],
  entryFiles: ReadonlyMap<string, string>,
  modules: string,
): Promise<void> {
  const folder = join(embed, 'guarded');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const write = async (name: string, code: string): Promise<void> => {
    await writeFile(join(folder, `${name}.js`), code);
    await writeFile(join(folder, `${name}.d.ts`), 'export {};\n');
  };
  for (const { name } of entries.filter(({ isElement }) => isElement))
    await write(name, `import '${modules}${entryFiles.get(name) ?? ''}';\n`);
  await write('on-a-server', '// There is no document to draw in.\nexport {};\n');
}
