interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/**
 * What would stop `npm ci` elsewhere, or tie it to one registry. npm writes a lockfile without complaint that leaves out
 * builds for other platforms when the registry does not have them, and refuses that same file later.
 */
export function lockfileGaps({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, entry]) => {
    const wanted = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
    const missing = wanted
      .filter((name) => !isFound(name, path, packages))
      .map((name) => `${path || 'the root'} needs ${name}, which is not locked`);
    const tied = entry.resolved !== undefined && !entry.link ? [`${path} is tied to ${entry.resolved}`] : [];
    return [...missing, ...tied];
  });
}

/** Node looks beside the package, then in every folder above it. */
function isFound(name: string, from: string, packages: Lockfile['packages']): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder}/node_modules/${name}`.replace(/^\//, '') in packages) return true;
    if (!folder.includes('/node_modules/')) return `node_modules/${name}` in packages;
  }
}
