import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import courses from '@npq-widgets/data/records/courses';
import { attributeNamesOf, hubAttributeNames, isFlag, optionName } from '../src/snippets/attributes.js';
import { reserved } from '../src/snippets/reserve.js';
import { fallbacks, widgetNames, widgetTitles, type WidgetName } from '../src/snippets/widgets.js';
import { embed } from './registry.js';

const SOURCE = join(embed, 'wordpress');

/** The hub has the look, and a block stands in no form. */
const NOT_IN_BLOCKS: readonly string[] = [
  'accent',
  'theme',
  'radius',
  'density',
  'name',
  'required',
  'as-of',
];

/** A value as PHP writes it. */
export function asPhp(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, String.raw`\$&`)}'`;
  if (Array.isArray(value)) return `array( ${value.map(asPhp).join(', ')} )`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, one]) => `${asPhp(key)} => ${asPhp(one)}`);
    return `array( ${pairs.join(', ')} )`;
  }
  return String(value);
}

const COURSE = 'COURSE';

const widgetFacts = (widget: WidgetName) => ({
  ...fallbacks[widget](undefined),
  /** What stands before and after a course in its sentence. */
  sentenceParts: fallbacks[widget]({ id: COURSE, short: COURSE, title: COURSE, page: '' }).sentence.split(
    COURSE,
  ),
  title: widgetTitles[widget],
  room: reserved[widget].style,
  attributes: Object.fromEntries(
    attributeNamesOf(widget)
      .filter((name) => !NOT_IN_BLOCKS.includes(name))
      .map((name) => [name, { option: optionName(name), type: isFlag(name) ? 'boolean' : 'string' }]),
  ),
});

/** What the plug-in knows of widgets, courses and hubs: what their own documentation and the records say. */
export const pluginManifest = (version: string) => ({
  version,
  hub: Object.fromEntries(hubAttributeNames.map((name) => [name, 'string'])),
  widgets: Object.fromEntries(widgetNames.map((widget) => [widget, widgetFacts(widget)])),
  courses: courses.items.map(({ id, name, level }) => ({
    value: id,
    label: name,
    title: level.value === 'ehco' ? name : `${name} NPQ`,
  })),
});

const manifestFile = (version: string): string => `<?php
/**
 * Written by the build: what the plug-in knows of widgets, courses and hubs.
 *
 * @package NpqWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Widgets, courses, and what a hub may say of itself.
 *
 * @return array<string, mixed>
 */
function npq_widgets_manifest() {
	return ${asPhp(pluginManifest(version))};
}
`;

/** Every text that can be translated, as translators' tools read it. */
export function translations(sources: readonly string[]): string {
  const found = sources.flatMap((text) =>
    [...text.matchAll(/\b(?:__|esc_html__|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'npq-widgets'/g)].map(
      ([, words = '']) => words.replaceAll(String.raw`\'`, "'"),
    ),
  );
  const entries = [...new Set(found)].map(
    (words) => `msgid "${words.replace(/["\\]/g, String.raw`\$&`)}"\nmsgstr ""\n`,
  );
  return `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Domain: npq-widgets\\n"\n\n${entries.join('\n')}`;
}

async function sourceFiles(): Promise<string[]> {
  const entries = await readdir(SOURCE, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The plug-in for WordPress, to be put into a zip of its own: its sources, what the build knows, and the folder that the
 * widgets come from.
 */
export async function buildPlugin(
  version: string,
  folder: readonly (readonly [file: string, text: string])[],
): Promise<[file: string, text: string][]> {
  const sources = await Promise.all(
    (await sourceFiles()).map(
      async (path): Promise<[string, string]> => [
        relative(SOURCE, path).replaceAll('\\', '/'),
        (await readFile(path, 'utf8')).replaceAll('VERSION', version),
      ],
    ),
  );
  return [
    ...sources,
    ['includes/manifest.php', manifestFile(version)],
    ['languages/npq-widgets.pot', translations(sources.map(([, text]) => text))],
    ...folder.map(([file, text]): [string, string] => [`npq/${file}`, text]),
  ];
}
