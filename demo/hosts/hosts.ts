import { type KnownNames, pagePart, sitePart, widgetNames } from '@npq-widgets/embed/snippets';
import { demoHub } from '../identity.js';
import { versionOf } from '../../release/version-places.js';

/** A page that is hard on widgets in one way. All but `no-script` must show and measure them as `bare` does. */
export interface HostPage {
  /** File name below `hosts/`, without `.html`. */
  readonly name: string;
  /** What stands in a widget's way there. */
  readonly about: string;
  /** Its own sheet sets fonts and columns, so that only what is inside one column in one font can be compared. */
  readonly styled?: true;
  /** Content-Security-Policy of the page, for scripts in the folder `scripts`. */
  readonly policy?: (scripts: string) => string;
  /** What it is served as, where that is not HTML. */
  readonly type?: string;
}

/** Pages whose look is hard on widgets, or the way in which they were pasted. */
export const hostPages: readonly HostPage[] = [
  { name: 'bare', about: 'nothing: what the others are compared with' },
  {
    name: 'strict-csp',
    about: 'a policy that allows scripts of our folder, its own style sheet, and nothing else',
    policy: (scripts) => `default-src 'none'; script-src ${scripts}; style-src 'self'`,
  },
  {
    name: 'hostile-css',
    about: 'a sheet that unsets, hides and shrinks our tags and all inside them, under a 62.5% root',
  },
  { name: 'large-root', about: 'a root of 200%' },
  { name: 'bootstrap3', about: 'Bootstrap 3, in its panels and wells', styled: true },
  { name: 'bootstrap5', about: 'Bootstrap 5, in its cards and alerts', styled: true },
  { name: 'tailwind', about: "Tailwind 4's preflight", styled: true },
  { name: 'wordpress', about: 'a sheet as WordPress block themes have', styled: true },
  { name: 'elementor', about: 'the wrappers and the sheet of a page builder like Elementor', styled: true },
  { name: 'squarespace', about: 'the grid and the sheet of a site builder like Squarespace', styled: true },
  {
    name: 'separate-blocks',
    about: 'each widget deep in a block of its own, the script first and the hub last',
  },
  { name: 'twice', about: 'script and hub pasted with every widget, and each widget twice' },
  { name: 'late-script', about: 'blocks and script arrive after the page has loaded' },
  { name: 'stripped-tags', about: 'blocks in place of tags, as a CMS leaves them' },
  { name: 'no-script', about: 'the script was stripped' },
];

/** A place in a page: a section of `places.html` with the id `name`. */
export interface Place {
  readonly name: string;
  readonly about: string;
  /** The visitor shows it first. */
  readonly shown?: true;
}

export const places: readonly Place[] = [
  { name: 'narrow', about: 'a column of 280 px' },
  { name: 'grid', about: 'cells of a grid' },
  { name: 'flex', about: 'a row that bends its items' },
  { name: 'float', about: 'a float' },
  { name: 'table', about: 'a cell of a table' },
  { name: 'absolute', about: 'a box taken out of the page' },
  { name: 'columns', about: 'text in columns' },
  { name: 'zoom', about: 'a zoom of 80%' },
  { name: 'transform', about: 'a box that was scaled and moved' },
  { name: 'overflow', about: 'a box that hides what sticks out' },
  { name: 'visibility', about: 'content that is drawn when it comes near' },
  { name: 'rtl', about: 'a page that is read from right to left' },
  { name: 'tab-class', about: 'a tab that a class hides', shown: true },
  { name: 'tab-hidden', about: 'a tab that is hidden', shown: true },
  { name: 'details', about: 'details that are closed', shown: true },
  { name: 'accordion', about: 'an accordion without height', shown: true },
  { name: 'carousel', about: 'a slide that is out of sight', shown: true },
  { name: 'dialog', about: 'a dialog', shown: true },
];

/** Pages whose scripts are hard on widgets. All four must come to an answer there. */
export const scriptPages: readonly HostPage[] = [
  {
    name: 'prototype',
    about: 'Prototype, which replaces Array.from and Function.prototype.bind and adds to every element',
  },
  { name: 'mootools', about: 'MooTools, which replaces Event and Element too' },
  { name: 'jquery1', about: 'jQuery 1.12, which fills the page with what was pasted' },
  { name: 'jquery3', about: 'jQuery 3.7, which fills the page with what was pasted' },
  { name: 'hash-lookup', about: 'a script that looks up what the hash names' },
  { name: 'zone', about: 'Zone.js, which wraps every task' },
  { name: 'requirejs', about: 'RequireJS, which brings our scripts as modules of its own' },
  { name: 'frozen', about: 'JavaScript’s own objects frozen, so that nothing can be added to them' },
  { name: 'polluted', about: 'additions to Object, Array and Function that every loop finds' },
  {
    name: 'overwritten',
    about: 'its own Event, URL, fetch, Promise and polyfills, and neither console nor observers',
  },
  { name: 'clobbered', about: 'images, forms and links that are named like parts of the browser' },
  { name: 'animated', about: 'animations and transitions forced on everything' },
  { name: 'no-internals', about: 'a polyfill that refuses element internals' },
  {
    name: 'prints-whole',
    about: 'a browser that prints the page in place of a frame in it, as those on iOS do',
  },
  { name: 'xhtml', about: 'XHTML, which browsers read as XML', type: 'application/xhtml+xml' },
  { name: 'deep-roots', about: 'shadow roots in shadow roots, which come late and hold all of it' },
  { name: 'morphed', about: 'idiomorph, which writes the page as it was sent over the page as it stands' },
  { name: 'react', about: 'React, whose app holds tags and blocks' },
  { name: 'vue', about: 'Vue, whose app holds tags and blocks' },
  { name: 'alpine', about: 'Alpine, which brings tags and blocks from a template' },
  { name: 'turbo', about: 'Turbo, which visits, morphs and fills it without loading it again' },
  { name: 'swup', about: 'Swup, which swaps its main part at every visit' },
  { name: 'htmx', about: 'htmx, which swaps a part of it' },
];

const known: KnownNames = {
  courses: [],
  getCourse: () => undefined,
  hubAreas: demoHub.hub.split(','),
  providers: demoHub.providers.split(','),
};

/** Fills a page's `{{site}}`, `{{WIDGET}}`, `{{block WIDGET}}`, `{{widgets}}`, `{{scripts}}` and `{{version}}` with what a partner would paste there, and `{{about NAME}}` with what is hard about a page. */
export function fillHost(html: string, scripts: string): string {
  const values = new Map([
    ['scripts', scripts],
    ['version', versionOf()],
    ['widgets', widgetNames.map((widget) => pagePart({ widget }, known)).join('\n')],
    ['site', sitePart({ base: scripts, ...demoHub }, known)],
    ...[...hostPages, ...scriptPages].map(({ name, about }): [string, string] => [`about ${name}`, about]),
    ...widgetNames.map((widget): [string, string] => [widget, pagePart({ widget, reserve: 'none' }, known)]),
    ...widgetNames.map((widget): [string, string] => [
      `block ${widget}`,
      pagePart({ widget, form: 'block', reserve: 'none' }, known),
    ]),
  ]);
  return html.replace(/\{\{(.*?)\}\}/g, (place, name: string) => values.get(name) ?? place);
}

/** Headers that the page of this name is sent with. */
export function hostHeaders(name: string, scripts: string): Readonly<Record<string, string>> {
  const { policy, type } = [...hostPages, ...scriptPages].find((page) => page.name === name) ?? {};
  return {
    'cache-control': 'no-cache',
    ...(type && { 'content-type': type }),
    ...(policy && { 'content-security-policy': policy(scripts) }),
  };
}
