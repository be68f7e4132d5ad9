import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every folder of a release that was published: pages name them, and they never change. */
export const ARCHIVE = 'packages/embed/releases';
export const DISTRIBUTION = 'packages/embed/distribution';

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

/** Files that differ between two folders, or are only in one. */
export function differences(one: string, other: string): string[] {
  const names = new Set([one, other].flatMap((folder) => (existsSync(folder) ? filesOf(folder) : [])));
  const read = (path: string): string | undefined =>
    existsSync(path) ? readFileSync(path, 'base64') : undefined;
  return [...names].filter((name) => read(join(one, name)) !== read(join(other, name)));
}

/** Keeps the folder of a release for good. Throws when that release was kept already and was another. */
export function keepRelease(version: string, root = '.'): void {
  const built = join(root, DISTRIBUTION, `v${version}`);
  const kept = join(root, ARCHIVE, `v${version}`);
  if (!existsSync(join(built, 'npq.js'))) throw new Error(`There is no ${built}: run npm run build.`);
  const changed = existsSync(kept) ? differences(built, kept) : [];
  if (changed.length)
    throw new Error(`v${version} was released, and never changes. These files did: ${changed.join(', ')}.`);
  cpSync(built, kept, { recursive: true });
}
