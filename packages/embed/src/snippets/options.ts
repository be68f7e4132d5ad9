import type { HubAttribute, OptionName } from './attributes.js';
import type { PlatformName } from './platforms.js';
import type { PrintedOptions } from './widget-attributes.js';

/** A release in a folder of its own that never changes, and the hash that its script is held against. */
export interface Pinned {
  /** Such as `1.0.0`. */
  readonly version: string;
  /** Of the file that `scriptFile` names, as `sri.json` of that release gives it: `sha384-…`. */
  readonly integrity: string;
}

/** What a hub says of itself, once for the site: what `<npq-hub>` takes, by its name in code. */
export type HubOptions = { readonly [Name in HubAttribute as OptionName<Name>]?: string | undefined };

/** How one widget starts. */
export interface WidgetOptions extends PrintedOptions {
  /** Such as `provider-finder`. */
  readonly widget: string;
}

/** What a partner chose. All but the widget and the base may be left out. */
export interface SnippetOptions extends HubOptions, WidgetOptions {
  /** The folder that holds `npq.js`: a web address, or a path on the partner's own site. */
  readonly base: string;
  /** The website that it is pasted into; `html` when absent. */
  readonly platform?: PlatformName | undefined;
  /** `block` where a website strips tags that it does not know; that of the platform when absent. */
  readonly form?: 'tag' | 'block' | undefined;
  /** How the page keeps room until the widget is there; `style` when absent, `table` where inline style is forbidden. */
  readonly reserve?: 'style' | 'table' | 'none' | undefined;
  readonly pinned?: Pinned | undefined;
}

/** What to paste, each part without a line break at its end. */
export interface Snippet {
  /** Once for the site: the script, and who the hub is when it says so. Empty where nothing goes once for the site. */
  readonly site: string;
  /** On each page, where the widget should stand: HTML, or what to type where the platform asks for it line by line. */
  readonly page: string;
}
