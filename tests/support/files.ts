import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

/** Files below `folder` whose name ends with `ending`, sorted, with `/` between; none when there is no such folder. */
export function filesBelow(folder: string, ending = '', except?: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (except?.test(path)) return [];
      if (entry.isDirectory()) return filesBelow(path, ending, except);
      return entry.isFile() && path.endsWith(ending) ? [path] : [];
    })
    .sort();
}
