import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

/** Folders of the packages that these modules belong to, by package name, in alphabetical order. */
function packageFolders(moduleIds: Iterable<string>): Map<string, string> {
  const folders = new Map<string, string>();
  for (const id of moduleIds) {
    const [, folder, name] = PACKAGE.exec(id) ?? [];
    if (folder && name) folders.set(name, folder);
  }
  return new Map([...folders].sort(([a], [b]) => a.localeCompare(b)));
}

/**
 * A section of NOTICE.md with the licence of every package whose code is in the built files, which carry no comments.
 * Throws when a package came without its licence.
 */
export async function othersCode(moduleIds: Iterable<string>): Promise<string> {
  const byLicence = new Map<string, string[]>();
  for (const [name, folder] of packageFolders(moduleIds)) {
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
    if (!file) throw new Error(`${name} came without a licence file, so its code may not be passed on.`);
    const licence = (await readFile(join(folder, file), 'utf8')).trim();
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
  }
  const sections = [...byLicence].map(
    ([licence, names]) => `### ${names.join(', ')}\n\n\`\`\`\n${licence}\n\`\`\`\n`,
  );
  return `## Code of others in these files\n\n${sections.join('\n')}`;
}
