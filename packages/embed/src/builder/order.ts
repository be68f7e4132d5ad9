import {
  SnippetError,
  cspLines,
  folderOf,
  isFlag,
  optionName,
  platformNames,
  platforms,
  printedAttributeNames,
  scriptFile,
  snippet,
  statements,
  widgetNames,
  widgetsWith,
  type CspLine,
  type KnownNames,
  type Platform,
  type Snippet,
  type SnippetOptions,
  type WidgetName,
} from '../snippets/index.js';
import { askedAttributes, choiceKeys, firstChoice, type Choice, type ChoiceKey } from './choice.js';
import { elsewhere, type Elsewhere } from './elsewhere.js';
import type { Served } from './served.js';

/** Why there is nothing to copy: a sentence, and the field that it belongs to. */
export interface Problem {
  readonly key: ChoiceKey;
  readonly sentence: string;
}

/** All that is copied. */
export interface Order {
  readonly platform: Platform;
  readonly widget: WidgetName;
  readonly snippet: Snippet;
  readonly csp: readonly CspLine[];
  readonly statements: ReturnType<typeof statements>;
  /** Where the code comes from, when that is not beside the builder. */
  readonly elsewhere: Elsewhere | undefined;
}

/** False for an attribute that some widgets have, and this one has not. */
export const hasField = (widget: string, key: ChoiceKey): boolean =>
  !printedAttributeNames.some((name) => name === key) || widgetsWith(key).some((name) => name === widget);

/** The field of an option. */
const keyOf = (option: string): ChoiceKey | undefined =>
  option === 'pinned' ? 'release' : choiceKeys.find((key) => optionName(key) === option);

/** What was chosen for each attribute that the widget has, as options. */
const attributeOptions = (widget: WidgetName, choice: Choice): Partial<SnippetOptions> =>
  Object.fromEntries(
    askedAttributes
      .filter((name) => hasField(widget, name))
      .map((name) => [
        optionName(name),
        isFlag(name) ? checked(name, ['', 'yes'], choice[name]) !== '' : choice[name],
      ]),
  );

function checked<Name extends string>(key: ChoiceKey, names: readonly Name[], text: string): Name {
  const name = names.find((known) => known === text);
  if (name !== undefined) return name;
  throw new SnippetError(key, `"${text}" is not known here. Choose again.`);
}

/** The hash that a script of the pinned version is held against. Throws SnippetError while there is none. */
function integrityOf(file: string, { version, hashes }: Served): string {
  const integrity = hashes?.[file];
  if (integrity !== undefined) return integrity;
  const isOnItsWay = hashes === undefined;
  throw new SnippetError(
    'release',
    isOnItsWay
      ? `Fetching the hashes of version ${version}.`
      : `The hash of version ${version} did not arrive: load this page again, or do without it.`,
  );
}

/** What a choice asks of the snippet. Throws SnippetError for what no control of the builder can hold. */
export function optionsOf(choice: Choice, served: Served): SnippetOptions {
  const platform = checked('platform', platformNames, choice.platform);
  const widget = checked('widget', widgetNames, choice.widget);
  const isPinned = checked('release', ['', 'pinned'] as const, choice.release) === 'pinned';
  return {
    widget,
    platform,
    base: choice.base || served.base,
    ...attributeOptions(widget, choice),
    reserve: checked('reserve', ['', 'table'] as const, choice.reserve) || 'style',
    ...(isPinned && {
      pinned: { version: served.version, integrity: integrityOf(scriptFile(platform, widget), served) },
    }),
  };
}

/** Everything to copy for a choice. Throws SnippetError, for the first thing that cannot be printed. */
export function orderOf(choice: Choice, known: KnownNames, served: Served): Order {
  const options = optionsOf(choice, served);
  const platform = platforms[options.platform ?? 'html'];
  const folder = folderOf(options);
  return {
    platform,
    widget: checked('widget', widgetNames, options.widget),
    snippet: snippet(options, known),
    csp:
      platform.name === 'link'
        ? []
        : cspLines(folder, {
            frame: /^(?:frame|google-sites)$/.test(platform.name),
            src: options.src,
            schools: options.schools,
          }),
    statements: statements(folder),
    elsewhere: elsewhere(options, served),
  };
}

/** Everything that is wrong with a choice, in the order in which it is found; empty when it can be printed. */
export function problemsOf(choice: Choice, known: KnownNames, served: Served): Problem[] {
  const problems: Problem[] = [];
  let rest = choice;
  for (;;) {
    try {
      orderOf(rest, known, served);
      return problems;
    } catch (error) {
      if (!(error instanceof SnippetError)) throw error;
      const key = keyOf(error.option);
      // What is wrong after it was taken out is no fault of what was typed.
      if (key === undefined || problems.some((problem) => problem.key === key)) throw error;
      problems.push({ key, sentence: error.message });
      // The next fault shows when this one is gone.
      rest = { ...rest, [key]: firstChoice[key] };
    }
  }
}

/**
 * The same order with the scripts of the distribution that the builder belongs to: the preview asks no other server.
 * The very same when the choice names no other.
 */
export const previewOrder = (choice: Choice, known: KnownNames, served: Served): Order =>
  orderOf({ ...choice, base: '' }, known, served);
