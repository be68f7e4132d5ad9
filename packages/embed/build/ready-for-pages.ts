import type { Plugin } from 'vite';

/** What no built file may hold, whoever wrote it, and the page that it would fail on. */
const NEVER: readonly { readonly why: string; readonly code: RegExp }[] = [
  {
    why: 'MooTools and its like put an Event of their own in the place of the one of the browser',
    code: /\bextends Event\b/,
  },
  {
    why: 'an image or a form named like a method of the document hides it',
    code: /\bdocument\.createElement\(/,
  },
  { why: 'somebody switched the console off', code: /(?<!\?)\bconsole\.\w+\(/ },
  {
    why: 'Prototype and MooTools put a lesser Array.from in the place of the one of the browser',
    code: /\bArray\.from\(/,
  },
  {
    why: 'scripts added names to Object.prototype, which this loop finds',
    code: /for\s?\((?:var|let|const) \w+ in [^)]*\)\s?\w+\(/,
  },
];

const NAMES = /for \(var (\w+) in (\w+)\)(?= \{\s+__defProp\()/g;

/** The bundler's own loop over the names of a module, which would find what a page added to Object.prototype as well. */
export const guardNames = (code: string): string => code.replace(NAMES, 'for (var $1 of Object.keys($2))');

/** Why code that was built is not ready for a stranger's page; undefined when it is. */
export const unready = (code: string): string | undefined =>
  NEVER.find((never) => never.code.test(code))?.why;

/** Stops the build when a finished file with an element in it is not ready for a stranger's page. */
export function readyForPages(): Plugin {
  return {
    name: 'npq-ready-for-pages',
    apply: 'build',
    renderChunk: (code) => ({ code: guardNames(code), map: null }),
    generateBundle(_, bundle) {
      const codes = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [output] : []));
      if (!codes.some(({ code }) => code.includes('_$litType$'))) return;
      for (const { fileName, code } of codes) {
        const why = unready(code);
        if (why) this.error(`${fileName} is not ready for a page where ${why}.`);
      }
    },
  };
}
