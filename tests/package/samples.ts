import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';

/** A file that a page of the documentation shows. */
export interface Sample {
  readonly file: string;
  readonly code: string;
}

/** Every fenced block of a page that is marked with the file that it is. */
export function samplesIn(markdown: string): Sample[] {
  return [...markdown.matchAll(/<!-- file (\S+) -->\n```\w+\n([^]*?)```/g)].map(
    ([, file = '', code = '']) => ({
      file,
      code,
    }),
  );
}

/** A slip in a sample: what is written in the place of what, so that a compiler has something to find. */
export type Slip = readonly [right: string, wrong: string];

/** The first slip of `react.tsx` is `react-slip-0.tsx`. */
export const slipFile = (file: string, at: number): string => file.replace('.', `-slip-${at}.`);

/** The sample with that slip. Throws when the sample has no such words. */
export function withSlip({ file, code }: Sample, [right, wrong]: Slip): string {
  if (!code.includes(right)) throw new Error(`${file} does not say ${right}.`);
  return code.replaceAll(right, wrong);
}

/** Writes files below a folder. */
export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** What a program of this repository's node_modules prints, whether or not it is content. */
export async function said(folder: string, program: string, ...args: readonly string[]): Promise<string> {
  const run = promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, '../../node_modules', program), ...args],
    { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: 2 ** 24 },
  );
  const { stdout, stderr } = await run.catch((error: unknown) => error as { stdout: string; stderr: string });
  return stdout + stderr;
}

/** `a.ts` is not named by a line about `extra.ts`. */
const namesFile = (line: string, file: string): boolean =>
  line.split(file).some((before, at, all) => at < all.length - 1 && !/[\w-]$/.test(before));

/** Names of the files that a compiler has something to say of: tsc, vue-tsc and ngc print `file(1,2): error`, svelte-check `"file"`. */
export const blamed = (output: string, files: readonly string[]): string[] =>
  files.filter((file) =>
    stripVTControlCharacters(output)
      .split('\n')
      .some((line) => namesFile(line, file) && /error/i.test(line)),
  );

/** Tags of ours in HTML, with the attributes that each has. */
export function tagsIn(html: string): { tag: string; attributes: [name: string, value: string][] }[] {
  return [...html.matchAll(/<(npq-[\w-]+)([^>]*)>/g)].map(([, tag = '', rest = '']) => ({
    tag,
    attributes: [...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  }));
}

interface HtmlData {
  readonly tags: readonly {
    readonly name: string;
    readonly attributes: readonly {
      readonly name: string;
      readonly values?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** What an editor that knows our tags would mark in HTML. */
export function unknownInHtml(html: string, dataFile: string): string[] {
  const { tags } = JSON.parse(readFileSync(dataFile, 'utf8')) as HtmlData;
  return tagsIn(html).flatMap(({ tag, attributes }) => {
    const known = tags.find(({ name }) => name === tag);
    if (!known) return [`<${tag}>`];
    return attributes.flatMap(([name, value]) => {
      const attribute = known.attributes.find((one) => one.name === name);
      const values = attribute?.values ?? [];
      const isFine = attribute && (!values.length || values.some((one) => one.name === value));
      return isFine ? [] : [`${tag} ${name}="${value}"`];
    });
  });
}
