import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';
import { withoutSpace } from './css-space.js';

/** Takes the white space out of `html` and `css` literals of our own sources, which no minifier of code may touch. */
export function literals(): Plugin {
  // The same sources go into the modules and into each single file.
  const done = new Map<string, Promise<string>>();
  return {
    name: 'npq-literals',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]packages[\\/]elements[\\/]src[\\/].*\.ts$/, code: /\b(?:html|css|svg)`/ },
      async handler(code, id) {
        const key = `${id}\n${code}`;
        const ready =
          done.get(key) ??
          minifyHTMLLiterals(code, { fileName: id, sourceMap: false, css: withoutSpace }).then(
            (result) => result?.code ?? code,
          );
        done.set(key, ready);
        return { code: await ready, map: null };
      },
    },
  };
}
