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
 *
 * An image or a form of the page may be named like a method of the document and hide it there, so the methods are taken
 * from the prototype. A browser's translator, and whatever else marks words on a page, puts elements in place of text
 * nodes: a part of a template begins and ends at nodes that are no text, and writes into its own text node or a new one.
 */
export const litChanges: Readonly<Record<string, readonly Change[]>> = {
  'lit-html/lit-html.js': [
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
        'const q=Q.createElement.call(l,"template");return s&&!e&&q.setHTML?' +
        'q.setHTML(t,{sanitizer:{removeElements:[],removeAttributes:[],comments:!0}}):q.innerHTML=t,q',
    },
    {
      why: 'make comments on a page that hides the method',
      from: 'l=document,c=()=>l.createComment("")',
      to: 'l=document,Q=Object.getPrototypeOf(l),c=()=>Q.createComment.call(l,"")',
    },
    {
      why: 'walk on a page that hides the method',
      from: 'l.createTreeWalker(l,129)',
      to: 'Q.createTreeWalker.call(l,l,129)',
    },
    {
      why: 'clone on a page that hides the method',
      from: '(t?.creationScope??l).importNode(i,!0)',
      to: 'Q.importNode.call(l,i,!0)',
    },
    {
      why: 'end no part at a text node, which a translator would take away',
      from: 'if(r.data===n)d.push({type:2,index:l});',
      // The walker meets the new comment next and counts it, here and in every clone.
      to: 'if(r.data===n)d.push({type:2,index:l}),3===r.nextSibling?.nodeType&&r.after(c());',
    },
    {
      why: 'write only into the text node that is there alone, else into a new one',
      from: 'this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:this.T(l.createTextNode(t)),this._$AH=t',
      to:
        'const i=this._$AA.nextSibling;3===i?.nodeType&&i.nextSibling===this._$AB?i.data=t:this.T(Q.createTextNode.call(l,t)),' +
        'this._$AH=t',
    },
    {
      why: 'empty a part whose end is gone, and on a page that replaced Element.prototype.remove',
      from: ';t!==this._$AB;){const s=i(t).nextSibling;i(t).remove(),t=s}',
      to: ';t&&t!==this._$AB;){const s=t.nextSibling;this._$AA.parentNode.removeChild(t),t=s}',
    },
    {
      why: 'set no global',
      from: ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      to: ';',
    },
  ],
  '@lit/reactive-element/css-tag.js': [
    {
      why: 'adopt styles always: every browser that we support can',
      from: 'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      to: 'e=!0',
    },
    {
      why: 'say less to who writes styles: only our own do, and they are tested',
      from: 'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      to: 'this._$cssResult$=!0;',
    },
    {
      why: 'say less to who writes values into styles',
      from: `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`,
      to: '"css"',
    },
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
    {
      why: 'set no global',
      from: ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
      to: ';',
    },
    {
      why: 'set no global for decorators',
      from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
      to: '',
    },
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
    if (found !== 1)
      throw new Error(`${file}: the place to "${why}" was found ${found} times, not once. Did Lit change?`);
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
      const usesLit = Object.values(bundle).some(
        (output) => output.type === 'chunk' && output.code.includes('_$litType$'),
      );
      const missed = Object.keys(litChanges).filter((file) => !changed.has(file));
      if (usesLit && missed.length)
        this.error(`Lit is in the bundle, but these files of it were not changed: ${missed.join(', ')}.`);
    },
  };
}
