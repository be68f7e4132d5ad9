import { readFileSync } from 'node:fs';
import { filesBelow } from '../support/files.js';
import type { Described, ElementEntry, ElementsManifest } from './manifest.js';

/** Text of the TypeScript sources of one folder below packages/elements/src. */
export type ReadFolder = (folder: string) => string;

export const readElementFolder: ReadFolder = (folder) =>
  filesBelow(`packages/elements/src/${folder}`, '.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

/** What an element does and its documentation does not say, and the other way round. Empty is what we promise. */
export function documentationGaps(
  { elements, registered }: ElementsManifest,
  read: ReadFolder = readElementFolder,
): string[] {
  const tags = elements.map(({ tagName }) => tagName);
  return [
    ...registered
      .filter((tag) => !tags.includes(tag))
      .map((tag) => `<${tag}> is registered, and no class says @tagname ${tag}`),
    ...tags
      .filter((tag) => !registered.includes(tag))
      .map((tag) => `<${tag}> is documented, and no define.ts registers it`),
    ...elements.flatMap((element) =>
      [...unsaid(element), ...differences(element, read)].map((gap) => `<${element.tagName}> ${gap}`),
    ),
  ];
}

/** What every element says, whatever it does. */
function unsaid(element: ElementEntry): string[] {
  const { summary, description, since, status, attributes, members, slots, cssParts, cssProperties, events } =
    element;
  const tags = { '@summary': summary, 'a description': description, '@since': since, '@status': status };
  const missing = Object.entries(tags).flatMap(([tag, text]) => (text ? [] : [`has no ${tag}`]));
  const silent = (kind: string, list: readonly Described[]) =>
    list.filter((item) => !item.description).map(({ name }) => `has ${kind} "${name}" without a description`);
  if (status && !['stable', 'experimental', 'deprecated'].includes(status))
    missing.push(`has @status ${status}, which is not stable, experimental or deprecated`);
  return [
    ...missing,
    ...silent('attribute', attributes),
    ...silent(
      'member',
      members.filter(({ attribute }) => attribute === undefined),
    ),
    ...silent('slot', slots),
    ...silent('part', cssParts),
    ...silent('token', cssProperties),
    ...silent('event', events),
  ];
}

/** What its folder does, held against its own documentation. What it inherits is drawn and raised by the core. */
function differences(element: ElementEntry, read: ReadFolder): string[] {
  const inFolder = doings(read(element.folder));
  const inCore = doings(`${read('core')}\n${read('ui')}`);
  const said = { slot: element.slots, part: element.cssParts, event: element.events };
  return (['slot', 'part', 'event'] as const).flatMap((kind) => {
    const names = said[kind].map(({ name }) => name);
    const done = new Set([...inFolder[kind], ...inCore[kind]]);
    return [
      ...inFolder[kind]
        .filter((name) => !names.includes(name))
        .map((name) => `has ${kind} "${name}" that its documentation does not name`),
      ...names
        .filter((name) => !done.has(name))
        .map((name) => `documents ${kind} "${name}" that it does not have`),
    ];
  });
}

/** The slots and parts that some templates hold, and the events that some classes are. */
function doings(code: string): Readonly<Record<'slot' | 'part' | 'event', readonly string[]>> {
  return {
    slot: all(code, /<slot(?:\s+name="([^"]*)")?|createElement\('slot'\)/g),
    part: all(code, /\bpart="([^"$]+)"/g).flatMap((parts) => parts.split(/\s+/)),
    event: all(code, /readonly type = '(npq-[^']+)'|super\('(npq-[^']+)'/g),
  };
}

function all(text: string, pattern: RegExp): string[] {
  const names = [...text.matchAll(pattern)].map((match) => match.slice(1).find(Boolean) ?? '');
  return [...new Set(names)];
}
