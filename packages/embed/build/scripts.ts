import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import coursesPage from '@npq-widgets/data/slices/official-pages-courses-list';
import type { Rolldown } from 'vite';
import { bundle } from './bundle.js';
import { withoutSpace } from './css-space.js';
import { embed } from './registry.js';

const SOURCE = join(embed, 'src');

/** A file of the distribution that needs no other, its text, and the modules that went into it. */
type ScriptFile = [file: string, code: string, moduleIds: string[]];

/** `entry`: a module below `src`, as `frame/frame-page`. */
async function bundleScript(entry: string): Promise<Rolldown.OutputChunk> {
  const [chunk] = await bundle({
    build: {
      write: false,
      target: 'es2020',
      lib: {
        entry: join(SOURCE, `${entry}.ts`),
        formats: ['iife'],
        name: 'npq',
        fileName: () => `${basename(entry)}.js`,
      },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
  if (!chunk) throw new Error(`No script was built from ${entry}.ts.`);
  return chunk;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The page with its script and its style inside, and a policy that lets exactly these run, and what the script itself
 * brings. Their hashes hold in a sandbox too, where the page is of no origin that 'self' could mean.
 */
export function framePage(html: string, script: string): string {
  const code = script.trim().replace(/<\/(script)/gi, String.raw`<\/$1`);
  const [, source] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
  const places = ['<script></script>', 'POLICY', 'COURSES-PAGE'];
  if (source === undefined || places.some((place) => !html.includes(place)))
    throw new Error('frame-page.html has lost a place.');
  const style = withoutSpace(source).trim();
  const policy = `default-src 'none'; script-src ${hash(code)} 'strict-dynamic'; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  return html
    .replace(source, () => style)
    .replace('<script></script>', () => `<script>${code}</script>`)
    .replace('POLICY', () => policy)
    .replace('COURSES-PAGE', () => coursesPage);
}

/** The page that shows one widget, and the script that sizes frames of it. */
export async function buildFrame(): Promise<ScriptFile[]> {
  const page = await bundleScript('frame/frame-page');
  const parent = await bundleScript('frame/frame-parent');
  const html = await readFile(join(SOURCE, 'frame/frame-page.html'), 'utf8');
  return [
    ['frame.html', framePage(html, page.code), page.moduleIds],
    ['npq-frame.js', parent.code, parent.moduleIds],
  ];
}

/** The script that gives answers to tools which read the page's own nodes. */
export async function buildReading(): Promise<ScriptFile> {
  const { code, moduleIds } = await bundleScript('reading/read-aloud');
  return ['npq-read-aloud.js', code, moduleIds];
}
