import type { PlatformName } from './platforms.js';

/** A release in a folder of its own that never changes, and the hash that its script is held against. */
export interface Pinned {
  /** Such as `1.0.0`. */
  readonly version: string;
  /** Of the file that `scriptFile` names, as `sri.json` of that release gives it: `sha384-…`. */
  readonly integrity: string;
}

/** What a hub says of itself: once for the site. */
export interface HubOptions {
  /** Area codes, comma between. */
  readonly hub?: string | undefined;
  /** The hub's own name. */
  readonly name?: string | undefined;
  readonly actionUrl?: string | undefined;
  readonly actionLabel?: string | undefined;
  readonly email?: string | undefined;
  /** Identifiers of lead providers, comma between. */
  readonly providers?: string | undefined;
  /** Address of the hub's own file of dates, places and prices. */
  readonly src?: string | undefined;
  /** Folder of an index of schools in place of the built-in one. */
  readonly schools?: string | undefined;
  /** The next start, as `2027-01-19`. */
  readonly nextStart?: string | undefined;
  /** The last day to apply, as `2027-01-08`. */
  readonly applyBy?: string | undefined;
  readonly inPersonDays?: string | undefined;
  readonly venue?: string | undefined;
  /** `open`, `waiting list` or `full`. */
  readonly places?: string | undefined;
  /** One CSS colour from which the widgets make their palette. */
  readonly accent?: string | undefined;
  /** `light`, `dark` or `host`. */
  readonly theme?: string | undefined;
  /** How round corners are, 0 to 24 pixels: `12px`. */
  readonly radius?: string | undefined;
  /** `compact`, `normal` or `roomy`. */
  readonly density?: string | undefined;
}

/** How one widget starts. */
export interface WidgetOptions {
  /** Such as `provider-finder`. */
  readonly widget: string;
  /** Identifier, short name or plain name of the course to start with. */
  readonly course?: string | undefined;
  /** Funding checker and finder: the cohort to start with, such as `autumn-2026`. */
  readonly cohort?: string | undefined;
  /** Funding checker: `steps` or `single`. */
  readonly layout?: string | undefined;
  /** Funding checker: the form that it stands in cannot be sent before there is a result. */
  readonly required?: boolean | undefined;
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
