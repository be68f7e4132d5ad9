import { fileURLToPath } from 'node:url';

/** Where `hosts/lib/…` comes from: what a developer has installed. Nothing of these packages is in our tree. */
export const LIBRARIES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

const files: Readonly<Record<string, string>> = {
  'bootstrap3.css': 'bootstrap3/dist/css/bootstrap.min.css',
  'bootstrap5.css': 'bootstrap5/dist/css/bootstrap.min.css',
  'jquery1.js': 'jquery1/dist/jquery.min.js',
  'jquery3.js': 'jquery3/dist/jquery.min.js',
  'require.js': 'requirejs/require.js',
  'tailwind.css': 'tailwindcss/preflight.css',
  'zone.js': 'zone.js/bundles/zone.umd.min.js',
};

/** The file of a package, below `LIBRARIES`, that a page asks for as `/hosts/lib/NAME`; undefined when we name none so. */
export const libraryFile = (path: string): string | undefined =>
  files[/^\/hosts\/lib\/([\w.]+)$/.exec(path)?.[1] ?? ''];

/** Tailwind's sheet as its own build writes it for a site that sets no theme: the values that stand after the names. */
export const builtSheet = (css: string): string =>
  css.replace(/--theme\(\s*--[\w-]+,\s*([^()]*?)\s*\)/g, '$1');
