import type { ElementsManifest } from './manifest.js';

/** Styles by file, as text. `base/tokens.ts` is among them. */
export type StyleFiles = ReadonlyMap<string, string>;

export const TOKENS_FILE = 'packages/elements/src/base/tokens.ts';

/** Every way in which tokens, their defaults and their documentation disagree. Empty is what we promise. */
export function tokenGaps(files: StyleFiles, manifest: ElementsManifest): string[] {
  const defined = definitions(files.get(TOKENS_FILE) ?? '');
  return [...misplaced(files), ...unused(files, defined), ...undescribed(defined, manifest)];
}

interface Definition {
  /** The private name that styles use: `--_accent`. */
  readonly inside: string;
  readonly token: string;
  readonly value: string;
}

/** `--_accent: var(--npq-accent, #0b5a73);` */
function definitions(text: string): Definition[] {
  return [...text.matchAll(/(--_[\w-]+):\s*var\((--npq-[\w-]+),\s*([^;]+)\);/g)].map(([, inside = '', token = '', value = '']) => ({ inside, token, value }));
}

/** A token is written once, with its default: a second place would have a second default. */
function misplaced(files: StyleFiles): string[] {
  return [...files].flatMap(([file, text]) => {
    const code = withoutComments(text);
    const here = [...code.matchAll(/var\((--npq-[\w-]+)/g)].map(([, token = '']) => token);
    if (file !== TOKENS_FILE) return here.map((token) => `${file} reads ${token} itself; use the short name that tokens.ts gives it`);
    const well = definitions(text).map(({ token }) => token);
    const twice = here.filter((token, at) => here.indexOf(token) !== at).map((token) => `tokens.ts defines ${token} twice`);
    return [...twice, ...here.filter((token) => !well.includes(token)).map((token) => `tokens.ts names ${token} without a default`)];
  });
}

/** Used = defined: a name that styles use and nobody sets is a typo, one that nobody uses is a promise without effect. */
function unused(files: StyleFiles, defined: readonly Definition[]): string[] {
  const all = [...files.values()].map(withoutComments).join('\n');
  const used = new Set([...all.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name));
  const set = new Set([...all.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name]) => name));
  return [
    ...[...used].filter((name) => !set.has(name)).map((name) => `${name} is used and never defined`),
    ...defined.filter(({ inside }) => !used.has(inside)).map(({ token }) => `${token} is defined and never used`),
  ];
}

/** Every widget's manifest names the same tokens with the same defaults. */
function undescribed(defined: readonly Definition[], { elements }: ElementsManifest): string[] {
  return elements
    .filter(({ cssProperties }) => cssProperties.length > 0)
    .flatMap(({ tagName, cssProperties }) => {
      const missing = defined.filter(({ token }) => !cssProperties.some(({ name }) => name === token));
      const other = cssProperties.filter(({ name, default: value }) => !defined.some((one) => one.token === name && one.value === value));
      return [
        ...missing.map(({ token }) => `<${tagName}> does not document ${token}`),
        ...other.map(({ name, default: value }) => `<${tagName}> documents ${name} as ${value ?? 'nothing'}, which is not what tokens.ts says`),
      ];
    });
}

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
