import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files below `folder` whose name ends with `ending`, sorted; none when the folder does not exist. */
export function filesBelow(folder: string, ending = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
