import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where `hosts/lib/…` comes from: what a developer has installed. Nothing of these packages is in our tree. */
export const LIBRARIES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

const files: Readonly<Record<string, string>> = {
  'alpine.js': 'alpinejs/dist/cdn.min.js',
  'bootstrap3.css': 'bootstrap3/dist/css/bootstrap.min.css',
  'bootstrap5.css': 'bootstrap5/dist/css/bootstrap.min.css',
  'htmx.js': 'htmx.org/dist/htmx.min.js',
  'idiomorph.js': 'idiomorph/dist/idiomorph.min.js',
  'jquery1.js': 'jquery1/dist/jquery.min.js',
  'jquery3.js': 'jquery3/dist/jquery.min.js',
  'require.js': 'requirejs/require.js',
  'shadydom.js': '@webcomponents/shadydom/shadydom.min.js',
  'swup.js': 'swup/dist/Swup.umd.js',
  'tailwind.css': 'tailwindcss/preflight.css',
  'turbo.js': '@hotwired/turbo/dist/turbo.es2017-umd.js',
  'vue.js': 'vue/dist/vue.global.prod.js',
  'zone.js': 'zone.js/bundles/zone.umd.min.js',
};

/** The file of a package, below `LIBRARIES`, that a page asks for as `/hosts/lib/NAME`; undefined when we name none so. */
export const libraryFile = (path: string): string | undefined =>
  files[/^\/hosts\/lib\/([\w.]+)$/.exec(path)?.[1] ?? ''];

/** Tailwind's sheet as its own build writes it for a site that sets no theme: the values that stand after the names. */
export const builtSheet = (css: string): string =>
  css.replace(/--theme\(\s*--[\w-]+,\s*([^()]*?)\s*\)/g, '$1');

/** React comes as modules for bundlers only: one script of it, with all that a page needs in the global `React`. */
export async function reactScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { createElement, useState } from 'react'; export { createRoot } from 'react-dom/client';",
      resolveDir: LIBRARIES,
    },
    bundle: true,
    format: 'iife',
    globalName: 'React',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
