import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** What a person sees on the page of a package, and what a publisher needs. */
export interface Published {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly homepage: string;
  readonly bugs: object;
  readonly repository: { readonly type: string; readonly url: string; readonly directory?: string };
  readonly license: string;
  readonly author: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly publishConfig: object;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What publint says of a tarball. */
export async function publintSays(tarball: string): Promise<string[]> {
  const { buffer } = Uint8Array.from(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => `${message.type}: ${formatMessage(message, pkg) ?? message.code}`);
}

/**
 * What an ES module cannot mend: the oldest resolution knows no `exports`, and CommonJS has to `import()` it, or to run on a
 * Node that can `require` a module, as every supported one does.
 */
const OF_EVERY_MODULE = new Set(['NoResolution node10', 'CJSResolvesToESM node16-cjs']);

/** What are-the-types-wrong says of a tarball. */
export async function wrongTypes(tarball: string): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(Uint8Array.from(readFileSync(tarball))));
  if (!result.types) return [];
  return result.problems
    .map((problem) => {
      const [kind, how] = [problem.kind, 'resolutionKind' in problem ? problem.resolutionKind : ''];
      return { kind: `${kind} ${how}`.trim(), where: 'entrypoint' in problem ? problem.entrypoint : '' };
    })
    .filter(({ kind }) => !OF_EVERY_MODULE.has(kind))
    .map(({ kind, where }) => `${where}: ${kind}`);
}

/** The files of a tarball, by their paths in the package. */
export const filesIn = (tarball: string): string[] =>
  execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map((path) => path.replace(/^package\//, ''));
