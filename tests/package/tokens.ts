import type { ElementsManifest } from './manifest.js';

/** Styles by file, as text. `core/tokens.ts` is among them. */
export type StyleFiles = ReadonlyMap<string, string>;

export const TOKENS_FILE = 'packages/elements/src/core/tokens.ts';

/** A token's name after `--npq-` and its default, as the list in tokens.ts begins. */
export type Defined = readonly [name: string, initial: string, ...unknown[]];

/** Every way in which tokens, their defaults and their documentation disagree. Empty is what we promise. */
export function tokenGaps(
  tokens: readonly Defined[],
  files: StyleFiles,
  manifest: ElementsManifest,
): string[] {
  return [...twice(tokens), ...misplaced(files), ...unused(tokens, files), ...undescribed(tokens, manifest)];
}

function twice(tokens: readonly Defined[]): string[] {
  const names = tokens.map(([name]) => name);
  return names
    .filter((name, at) => names.indexOf(name) !== at)
    .map((name) => `tokens.ts defines --npq-${name} twice`);
}

/** A token is written once, with its default: a second place would have a second default. */
function misplaced(files: StyleFiles): string[] {
  return [...files].flatMap(([file, text]) =>
    file === TOKENS_FILE
      ? []
      : [...withoutComments(text).matchAll(/var\((--npq-[\w-]+)/g)].map(
          ([, token = '']) => `${file} reads ${token} itself; use the short name that tokens.ts gives it`,
        ),
  );
}

/** Used = defined: a name that styles use and nobody sets is a typo, one that nobody uses is a promise without effect. */
function unused(tokens: readonly Defined[], files: StyleFiles): string[] {
  const all = [...files].map(([, text]) => withoutComments(text)).join('\n');
  const used = new Set([...all.matchAll(/var\(--_([\w-]+)/g)].map(([, name = '']) => name));
  const set = new Set([
    ...tokens.map(([name]) => name),
    ...[...all.matchAll(/--_([\w-]+)\s*:/g)].map(([, name = '']) => name),
  ]);
  return [
    ...[...used].filter((name) => !set.has(name)).map((name) => `--_${name} is used and never defined`),
    ...tokens.filter(([name]) => !used.has(name)).map(([name]) => `--npq-${name} is defined and never used`),
  ];
}

/** Every widget's manifest names the same tokens with the same defaults. */
function undescribed(tokens: readonly Defined[], { elements }: ElementsManifest): string[] {
  return elements
    .filter(({ cssProperties }) => cssProperties.length > 0)
    .flatMap(({ tagName, cssProperties }) => {
      const missing = tokens.filter(
        ([token]) => !cssProperties.some(({ name }) => name === `--npq-${token}`),
      );
      const other = cssProperties.filter(
        ({ name, default: value }) =>
          !tokens.some(([token, initial]) => name === `--npq-${token}` && value === initial),
      );
      return [
        ...missing.map(([token]) => `<${tagName}> does not document --npq-${token}`),
        ...other.map(
          ({ name, default: value }) =>
            `<${tagName}> documents ${name} as ${value ?? 'nothing'}, which is not what tokens.ts says`,
        ),
      ];
    });
}

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
