import type { Plugin } from 'vite';

/** One change to a library's file. `from` must be in it exactly once. */
export interface Change {
  readonly why: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What Lit does not do for a stranger's page, by the end of a file's path. A page that lists its Trusted Types policies
 * by name makes Lit's own throw on import; here ours is asked for, and where it is refused the browser's own sanitiser
 * fills the templates. Lit's globals and the hooks for polyfills go: a page has one global of ours.
 */
export const litChanges: Readonly<Record<string, readonly Change[]>> = {
  'lit-html/lit-html.js': [
    {
      why: 'ask for our policy, and live without it',
      from: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      to: '(()=>{try{return s?.createPolicy("npq-widgets",{createHTML:t=>t})}catch{}})()',
    },
    { why: 'use a policy only when there is one', from: 'void 0!==e?e.createHTML(i):i', to: 'e?e.createHTML(i):i' },
    {
      why: 'fill a template without a policy',
      from: 'const s=l.createElement("template");return s.innerHTML=t,s',
      to:
        'const q=l.createElement("template");return s&&!e&&q.setHTML?' +
        'q.setHTML(t,{sanitizer:{removeElements:[],removeAttributes:[],comments:!0}}):q.innerHTML=t,q',
    },
    { why: 'set no global', from: ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', to: ';' },
  ],
  'lit-element/lit-element.js': [
    {
      why: 'look for no polyfill',
      from: ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      to: ';',
    },
    { why: 'set no global', from: '(s.litElementVersions??=[]).push("4.2.2");', to: '' },
  ],
  '@lit/reactive-element/reactive-element.js': [
    { why: 'look for no polyfill', from: ',p=a.reactiveElementPolyfillSupport', to: '' },
    { why: 'set no global', from: ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', to: ';' },
    { why: 'set no global for decorators', from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', to: '' },
    {
      why: 'read no metadata of decorators, which we do not use',
      from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      to: '',
    },
  ],
};

/** Applies `changes` to `code`. Throws, with the reason of the change, when a place is missing or not the only one. */
export function applyChanges(code: string, changes: readonly Change[], file: string): string {
  return changes.reduce((text, { why, from, to }) => {
    const found = text.split(from).length - 1;
    if (found !== 1) throw new Error(`${file}: the place to "${why}" was found ${found} times, not once. Did Lit change?`);
    return text.replace(from, () => to);
  }, code);
}

/** Changes Lit's files. The build stops when they are not the ones that the changes were written for. */
export function litGuards(): Plugin {
  const changed = new Set<string>();
  return {
    name: 'npq-lit-guards',
    apply: 'build',
    buildStart() {
      changed.clear();
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const file = Object.keys(litChanges).find((end) => path.endsWith(`/node_modules/${end}`));
      if (!file) return null;
      changed.add(file);
      return { code: applyChanges(code, litChanges[file] ?? [], file), map: null };
    },
    generateBundle(_, bundle) {
      const usesLit = Object.values(bundle).some((output) => output.type === 'chunk' && output.code.includes('_$litType$'));
      const missed = Object.keys(litChanges).filter((file) => !changed.has(file));
      if (usesLit && missed.length) this.error(`Lit is in the bundle, but these files of it were not changed: ${missed.join(', ')}.`);
    },
  };
}
