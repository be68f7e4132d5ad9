import type { Plugin } from 'vite';

/** What our own code asks of a page in plain words, and what the built files ask in its place. */
export const ownChanges: readonly { readonly why: string; readonly from: RegExp; readonly to: string }[] = [
  {
    why: 'MooTools and its like put an Event of their own in the place of the one of the browser, which nothing can dispatch',
    from: /\bextends Event\b/g,
    to: 'extends Object.getPrototypeOf(MessageEvent)',
  },
  {
    why: 'an image or a form named like a method of the document hides it',
    from: /\bdocument\.createElement\(/g,
    to: 'Object.getPrototypeOf(document).createElement.call(document,',
  },
  {
    why: 'the same, where the target is the document',
    from: /\bthis\.#target\.(add|remove)EventListener\(/g,
    to: 'EventTarget.prototype.$1EventListener.call(this.#target,',
  },
  {
    why: 'somebody switched the console off',
    from: /\bconsole\.(?=(?:warn|error)\()/g,
    to: 'globalThis.console?.',
  },
];

/** What no file may hold, whoever wrote it. */
const never: readonly { readonly why: string; readonly from: RegExp }[] = [
  {
    why: 'Prototype and MooTools put a lesser Array.from in the place of the one of the browser',
    from: /\bArray\.from\(/,
  },
  {
    why: 'scripts added names to Object.prototype, which this loop finds',
    from: /for\s?\((?:var|let|const) \w+ in [^)]*\)\s?\w+\(/,
  },
];

const GUARDED = /[\\/](?:packages[\\/]elements[\\/]src|node_modules[\\/]@lit[\\/]context)[\\/]/;

/** The same code, as it may stand on a stranger's page. */
export const guardOwn = (code: string): string =>
  ownChanges.reduce((text, { from, to }) => text.replace(from, to), code);

const NAMES = /for \(var (\w+) in (\w+)\)(?= \{\s+__defProp\()/g;

/** The bundler's own loop over the names of a module, which would find what a page added to Object.prototype as well. */
export const guardNames = (code: string): string => code.replace(NAMES, 'for (var $1 of Object.keys($2))');

/** Why code that was built is not ready for a stranger's page; undefined when it is. */
export const unguarded = (code: string): string | undefined =>
  [...ownChanges, ...never].find(({ from }) => code.match(from))?.why;

/** Guards the elements and what they import of @lit/context. The build stops when a place was missed. */
export function ownGuards(): Plugin {
  return {
    name: 'npq-own-guards',
    apply: 'build',
    transform(code, id) {
      return GUARDED.test(id) ? { code: guardOwn(code), map: null } : null;
    },
    renderChunk: (code) => ({ code: guardNames(code), map: null }),
    generateBundle(_, bundle) {
      if (
        !Object.values(bundle).some((output) => output.type === 'chunk' && output.code.includes('_$litType$'))
      )
        return;
      for (const output of Object.values(bundle)) {
        const why = output.type === 'chunk' && unguarded(output.code);
        if (why) this.error(`${output.fileName} is not ready for a page where ${why}.`);
      }
    },
  };
}
