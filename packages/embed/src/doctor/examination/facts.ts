import type { Site } from './site.js';

/** A node of a page, however it was read: parsed from HTML, or live in a browser. */
export interface PageNode {
  /** In small letters; `#text` for text, `#comment` for a comment. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of text and comments, and of what holds nothing but text: script and style. Empty for all else. */
  readonly text: string;
  /** What is in an open shadow root comes first. The inside of a template is not part of the page. */
  readonly children: readonly PageNode[];
  /** Of the start tag, from 1. Undefined in a browser. */
  readonly line: number | undefined;
  /** What only a browser knows. */
  readonly live: LiveFacts | undefined;
}

export interface LiveFacts {
  /** The browser hides a nonce from whoever reads the attribute. */
  readonly nonce: string;
  /** What hides it, such as `<div class="tab">`; an empty text when it is shown. */
  readonly hiddenBy: string;
  /** Pixels that the page leaves for it; undefined while it is hidden. */
  readonly room: number | undefined;
  /** The widget shows itself. Undefined while it may still be on its way. */
  readonly shown: boolean | undefined;
}

export interface ElementFacts {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Such as `<npq-hub>, line 12`. */
  readonly where: string;
}

/** What the server said when it was asked for a script. */
export interface ScriptAnswer {
  readonly status: number;
  readonly type: string;
  readonly allowOrigin: string;
  /** `sha256-…`, `sha384-…` and `sha512-…` of what came. */
  readonly digests: readonly string[];
}

/** A script that is ours, or that brings ours. */
export interface ScriptFacts extends ElementFacts {
  /**
   * `single`: one widget whole. `frame`: makes frames as tall as what they show. `inline`: a script of the page that names
   * ours. `copy`: the text of ours in a script of the page.
   */
  readonly kind: 'loader' | 'single' | 'frame' | 'inline' | 'copy';
  /** The address as it is written; empty for `inline` and `copy`. */
  readonly src: string;
  /** `delayed`: runs later than it would. `held`: waits for consent, or for ever. */
  readonly state: 'runs' | 'delayed' | 'held';
  /** The tool that delays or holds it; empty when nothing does. */
  readonly by: string;
  readonly nonce: string;
  /** Undefined when nobody asked its server. */
  readonly answer: ScriptAnswer | undefined;
}

/** Where a widget stands, or a frame that holds one. */
export interface PlaceFacts extends ElementFacts {
  readonly form: 'tag' | 'block' | 'frame';
  /** As it is written, without `npq-`. */
  readonly widget: string;
  /** What it is told, by the names that the widget knows. */
  readonly options: Readonly<Record<string, string>>;
  /** The text inside and the addresses of its links. */
  readonly fallback: { readonly text: string; readonly links: readonly string[] };
  /** What stands inside that cannot be meant to; empty when nothing does. */
  readonly swallows: string;
  /** What hides it; empty when nothing is known to. */
  readonly hiddenBy: string;
  /** It is inside a part of the page that is being edited. */
  readonly editable: boolean;
  /** Pixels across; undefined when that is not known. */
  readonly room: number | undefined;
  /** The widget shows itself, and not its sentence. Undefined when that is not known, or not yet. */
  readonly shown: boolean | undefined;
}

/** A policy that came with the page: one of several, each of which must agree. */
export interface PolicyFacts {
  readonly text: string;
  readonly from: 'header' | 'meta';
}

/** What runs on the page, as its one global tells. */
export interface RunningFacts {
  readonly versions: readonly string[];
  readonly loaders: readonly { readonly version: string; readonly base: string }[];
  readonly failed: readonly { readonly tag: string; readonly reason: string }[];
}

/** All that the rules look at. Undefined: nobody knows. */
export interface PageFacts {
  readonly address: string | undefined;
  /** What the website seems to be made with. */
  readonly site: Site;
  readonly scripts: readonly ScriptFacts[];
  readonly places: readonly PlaceFacts[];
  readonly hubs: readonly (ElementFacts & { readonly wraps: boolean })[];
  /** Tags that begin with `npq-` and that nobody knows. */
  readonly strangers: readonly ElementFacts[];
  /** Pieces of a snippet that visitors read as text. */
  readonly shown: readonly { readonly where: string; readonly inCode: boolean }[];
  /** Paragraphs that hold a widget’s sentence or a link to a frame page, and that stand in no widget. */
  readonly loose: readonly {
    readonly text: string;
    readonly links: readonly string[];
    readonly where: string;
  }[];
  /** Pieces of a snippet in a comment, a noscript or a template, where nothing comes alive. */
  readonly asleep: readonly { readonly where: string; readonly inside: string }[];
  /** Names of tools that put scripts into files of their own, and of tag managers, by the addresses of scripts on the page. */
  readonly optimisers: readonly string[];
  readonly tagManagers: readonly string[];
  /** Names of tools that read the page aloud, unless the script that gives them answers is there. */
  readonly readers: readonly string[];
  /** Typographic quotation marks where HTML wants straight ones. */
  readonly curly: readonly ElementFacts[];
  readonly policies: readonly PolicyFacts[];
  /** The header `Integrity-Policy`; an empty text when there is none. */
  readonly integrityPolicy: string | undefined;
  /** Pixels. */
  readonly rootFontSize: number | undefined;
  readonly running: RunningFacts | undefined;
  /** The page is in a sandbox that took its origin away. */
  readonly sandboxed: boolean | undefined;
  /** There was more of something than is looked at. */
  readonly isCut: boolean;
}

/** What a reader knows of a page apart from its nodes. */
export type PageSurroundings = Pick<
  PageFacts,
  'address' | 'running' | 'sandboxed' | 'integrityPolicy' | 'rootFontSize'
> & {
  /** Policies of the response, or that the browser told of. */
  readonly headers: readonly PolicyFacts[];
};
