import type { Plugin } from 'vite';

/** One change to a library's file. `from` must be in it exactly once. */
export interface Change {
  readonly why: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What Lit does not do for a stranger's page. A page that lists its Trusted Types policies by name makes Lit's own
 * throw on import; here ours is asked for, and where it is refused the browser's own sanitiser fills the templates.
 */
export const litChanges: readonly Change[] = [
  {
    why: 'ask for our policy, and live without it',
    from: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    to: '(()=>{try{return s?.createPolicy("npq-widgets",{createHTML:t=>t})}catch{}})()',
  },
  {
    why: 'use a policy only when there is one',
    from: 'void 0!==e?e.createHTML(i):i',
    to: 'e?e.createHTML(i):i',
  },
  {
    why: 'fill a template without a policy',
    from: 'const s=l.createElement("template");return s.innerHTML=t,s',
    to:
      'const q=l.createElement("template");return s&&!e&&q.setHTML?' +
      'q.setHTML(t,{sanitizer:{removeElements:[],removeAttributes:[],comments:!0}}):q.innerHTML=t,q',
  },
];

/** Applies `changes` to `code`. Throws, with the reason of the change, when a place is missing or not the only one. */
export function applyChanges(code: string, changes: readonly Change[], file: string): string {
  return changes.reduce((text, { why, from, to }) => {
    const found = text.split(from).length - 1;
    if (found !== 1) throw new Error(`${file}: the place to "${why}" was found ${found} times, not once. Did Lit change?`);
    return text.replace(from, () => to);
  }, code);
}

/** Guards Lit's one sink for HTML. The build stops when Lit's file is not the one that the changes were written for. */
export function litGuards(): Plugin {
  let guarded = false;
  return {
    name: 'npq-lit-guards',
    apply: 'build',
    buildStart() {
      guarded = false;
    },
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      guarded = true;
      return { code: applyChanges(code, litChanges, 'lit-html.js'), map: null };
    },
    generateBundle(_, bundle) {
      const usesLit = Object.values(bundle).some((file) => file.type === 'chunk' && file.code.includes('litHtmlVersions'));
      if (usesLit && !guarded) this.error('Lit is in the bundle but its guarded file was not seen.');
    },
  };
}
