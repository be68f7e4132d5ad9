import type { Plugin } from 'vite';

/** One change to a library's file. `from` must be in it exactly once. */
export interface Change {
  readonly file: string;
  readonly why: string;
  readonly from: string;
  readonly to: string;
}

/** What Lit does not do for a stranger's page. Nothing is changed for tidiness: each guard buys what it names. */
export interface Guard {
  /** What a visitor or a host would meet without it. */
  readonly without: string;
  /** A page that needs it, and the tests that show it. */
  readonly host: string;
  readonly test: string;
  readonly changes: readonly Change[];
}

const LIT_HTML = 'lit-html/lit-html.js';
const REACTIVE = '@lit/reactive-element/reactive-element.js';

export const guards: readonly Guard[] = [
  {
    without: 'a page that lists its Trusted Types policies by name shows no widget: Lit throws on import',
    host: 'demo/hosts/doctor/policy-trusted-types.html',
    test: 'tests/hosts/trusted-types.test.ts',
    changes: [
      {
        file: LIT_HTML,
        why: 'ask for our policy, and live without it',
        from: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
        // The browser reports a name that is refused. A list in a meta tag can be read first: without our name it is not asked.
        to: `(()=>{try{if(!document.querySelector('meta[content*="trusted-types "]:not([content*="*"],[content*="npq-widgets"])'))return s.createPolicy("npq-widgets",{createHTML:t=>t})}catch{}})()`,
      },
      {
        file: LIT_HTML,
        why: 'use a policy only when there is one',
        from: 'void 0!==e?e.createHTML(i):i',
        to: 'e?e.createHTML(i):i',
      },
      {
        file: LIT_HTML,
        why: "fill a template as HTML on a page of XML too, and without a policy by the browser's own sanitiser",
        from: 'const s=l.createElement("template");return s.innerHTML=t,s',
        // One document of HTML for all templates: to make one takes longer than to read a template.
        to:
          'const q=Q.createElement.call(this.d??=Reflect.get(Q,"implementation",l).createHTMLDocument(),"template");' +
          'return s&&!e&&q.setHTML?q.setHTML(t,{sanitizer:{comments:!0}}):q.innerHTML=t,q',
      },
    ],
  },
  {
    without: 'an image or a form named like a method of the document hides it, and nothing renders',
    host: 'demo/hosts/clobbered.html',
    test: 'tests/hosts/libraries.test.ts',
    changes: [
      {
        file: LIT_HTML,
        why: 'make comments with the method of the prototype',
        from: 'l=document,c=()=>l.createComment("")',
        to: 'l=document,Q=Object.getPrototypeOf(l),c=()=>Q.createComment.call(l,"")',
      },
      {
        file: LIT_HTML,
        why: 'walk with the method of the prototype',
        from: 'l.createTreeWalker(l,129)',
        to: 'Q.createTreeWalker.call(l,l,129)',
      },
      {
        file: LIT_HTML,
        why: 'clone with the method of the prototype',
        from: '(t?.creationScope??l).importNode(i,!0)',
        to: 'Q.importNode.call(l,i,!0)',
      },
    ],
  },
  {
    without:
      'an element of the page whose id is the name of a hook for polyfills or hydration is called as one, and no widget loads',
    host: 'demo/hosts/clobbered.html',
    test: 'tests/hosts/libraries.test.ts',
    changes: [
      {
        file: LIT_HTML,
        why: 'call no hook for a polyfill',
        from: ',B=t.litHtmlPolyfillSupport;B?.(S,k)',
        to: '',
      },
      {
        file: 'lit-element/lit-element.js',
        why: 'call no hook for hydration or a polyfill',
        from: ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
        to: ';',
      },
      {
        file: REACTIVE,
        why: 'look for no hook for a polyfill',
        from: ',p=a.reactiveElementPolyfillSupport',
        to: '',
      },
      {
        file: REACTIVE,
        why: 'call no hook for a polyfill',
        from: ',p?.({ReactiveElement:y})',
        to: '',
      },
    ],
  },
  {
    without:
      "words stop changing, or whole parts vanish, on a page that a browser's translator or a marker of words went over: they put elements in the place of text nodes",
    host: 'demo/hosts/bare.html',
    test: 'tests/hosts/translated.test.ts',
    changes: [
      {
        file: LIT_HTML,
        why: 'end no part at a text node',
        from: 'if(r.data===n)d.push({type:2,index:l});',
        // The walker meets the new comment next and counts it, here and in every clone.
        to: 'if(r.data===n)d.push({type:2,index:l}),3===r.nextSibling?.nodeType&&r.after(c());',
      },
      {
        file: LIT_HTML,
        why: 'write only into the text node that is there alone, else into a new one',
        from: 'this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:this.T(l.createTextNode(t)),this._$AH=t',
        to:
          'const i=this._$AA.nextSibling;3===i?.nodeType&&i.nextSibling===this._$AB?i.data=t:this.T(Q.createTextNode.call(l,t)),' +
          'this._$AH=t',
      },
    ],
  },
  {
    without:
      'a page whose Object.prototype was polluted makes every object a template of markup that a stranger wrote, and it runs, past Trusted Types too',
    host: 'demo/hosts/polluted.html',
    test: 'tests/hosts/payloads.test.ts',
    changes: [
      {
        file: LIT_HTML,
        why: 'take for a template what is one itself',
        from: 'void 0!==t._$litType$?this.$(t)',
        to: 'Object.hasOwn(t,"_$litType$")?this.$(t)',
      },
    ],
  },
  {
    without: 'parts are not emptied where Element.prototype.remove is one written for old Internet Explorer',
    host: 'demo/hosts/overwritten.html',
    test: 'tests/hosts/libraries.test.ts',
    changes: [
      {
        file: LIT_HTML,
        why: 'empty a part by its parent, and one whose end is gone',
        from: ';t!==this._$AB;){const s=i(t).nextSibling;i(t).remove(),t=s}',
        to: ';t&&t!==this._$AB;){const s=t.nextSibling;this._$AA.parentNode.removeChild(t),t=s}',
      },
    ],
  },
  {
    without:
      'MooTools, whose Document hides that styles can be adopted, gets style elements, which a policy refuses; and its Event, which nothing can dispatch, leaves every widget without its hub',
    host: 'demo/hosts/mootools.html',
    test: 'tests/hosts/libraries.test.ts',
    changes: [
      {
        file: '@lit/reactive-element/css-tag.js',
        why: 'adopt styles always: every browser that we support can',
        from: 'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
        to: 'e=!0',
      },
      {
        file: '@lit/context/lib/context-request-event.js',
        why: 'extend the Event of the browser',
        from: 'class s extends Event{',
        to: 'class s extends Object.getPrototypeOf(MessageEvent){',
      },
    ],
  },
  {
    without: 'a page has five globals of Lit, where the README promises one of ours',
    host: 'demo/hosts/bare.html',
    test: 'tests/hosts/globals.test.ts',
    changes: [
      {
        file: LIT_HTML,
        why: 'set no list of versions',
        from: ',(t.litHtmlVersions??=[]).push("3.3.3");',
        to: ';',
      },
      {
        file: 'lit-element/lit-element.js',
        why: 'set no list of versions',
        from: '(s.litElementVersions??=[]).push("4.2.2");',
        to: '',
      },
      {
        file: REACTIVE,
        why: 'set no list of versions',
        from: ',(a.reactiveElementVersions??=[]).push("2.1.2");',
        to: ';',
      },
      {
        file: REACTIVE,
        why: 'set no metadata for decorators',
        from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
        to: '',
      },
      {
        file: REACTIVE,
        why: 'read no metadata, which is then not there',
        from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
        to: '',
      },
    ],
  },
];

/** The files that are changed, by the end of their path. */
export const guardedFiles: readonly string[] = [
  ...new Set(guards.flatMap(({ changes }) => changes.map(({ file }) => file))),
];

/** Applies `changes` to `code`. Throws, with the reason of the change, when a place is missing or not the only one. */
export function applyChanges(code: string, changes: readonly Change[]): string {
  return changes.reduce((text, { file, why, from, to }) => {
    const found = text.split(from).length - 1;
    if (found !== 1)
      throw new Error(`${file}: the place to "${why}" was found ${found} times, not once. Did Lit change?`);
    return text.replace(from, () => to);
  }, code);
}

/** The guarded file that a path leads to; undefined for any other. */
export const guardedFile = (path: string): string | undefined =>
  guardedFiles.find((end) => path.replaceAll('\\', '/').endsWith(`/node_modules/${end}`));

/** The text of a file of Lit as it may stand on a stranger's page. */
export const guarded = (code: string, file: string): string =>
  applyChanges(
    code,
    guards.flatMap(({ changes }) => changes).filter((change) => change.file === file),
  );

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
      const file = guardedFile(id);
      if (file === undefined) return null;
      changed.add(file);
      return { code: guarded(code, file), map: null };
    },
    generateBundle(_, bundle) {
      const usesLit = Object.values(bundle).some(
        (output) => output.type === 'chunk' && output.code.includes('_$litType$'),
      );
      const missed = guardedFiles.filter((file) => !changed.has(file));
      if (usesLit && missed.length)
        this.error(`Lit is in the bundle, but these files of it were not changed: ${missed.join(', ')}.`);
    },
  };
}
