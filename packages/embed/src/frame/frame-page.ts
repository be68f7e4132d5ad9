import { fallbacks, widgetTitles } from '../snippets/widgets.js';
import { answerParent } from './frame-height.js';
import { readQuery } from './frame-query.js';
import { fromAddress, isPlainPath, listedHosts } from './from-address.js';

const { widget, attributes, hub: asked } = readQuery(location.search);
/** Whoever serves this page may write hosts into it. */
const hosts = listedHosts(document.querySelector<HTMLMetaElement>('meta[name="npq-hosts"]')?.content ?? '');
const { hub, mark } = fromAddress(asked, hosts);
const here = new URL('.', location.href).href;
const isAlone = window.parent === window;

/** A child element of `parent` with these attributes and this text. */
function add(
  parent: Element,
  name: string,
  pairs: Iterable<readonly [string, string]> = [],
  text = '',
): Element {
  const element = document.createElement(name);
  for (const [key, value] of pairs) element.setAttribute(key, value);
  element.textContent = text;
  parent.append(element);
  return element;
}

function addScript(file: string): void {
  const script = document.createElement('script');
  script.src = here + file;
  document.head.append(script);
}

function show(main: Element, name: NonNullable<typeof widget>): void {
  const title = widgetTitles[name];
  const hubName = new Map(hub).get('name');
  // The title of a tab is taken for the word of whoever serves the page.
  document.title = hubName && !mark ? `${title} – ${hubName}` : title;
  main.replaceChildren();
  add(main, 'h1', [['class', 'quiet']], title);
  add(main, 'npq-hub', hub);
  const { sentence, linkText, link } = fallbacks[name](undefined);
  const paragraph = add(add(main, `npq-${name}`, attributes), 'p', [], `${sentence} `);
  add(paragraph, 'a', [['href', link]], linkText);
  paragraph.append('.');
  if (mark) add(main, 'p', [['class', 'mark']], mark);
  // In a sandbox this page is a stranger to its own server, which may not give modules to strangers: one classic
  // script that holds all does the same.
  addEventListener('npq-load-failed', () => addScript(`single/npq-${name}.js`), { once: true });
  addScript('npq.js');
}

/** The page as it came already says where to go: this only says why. */
function refuse(main: Element, why: string): void {
  main.querySelector('p')?.prepend(`${why} `);
}

const main = document.querySelector('main');
if (isAlone) {
  document.body.classList.add('alone');
  // On a page of its own a link may take its place.
  document.querySelector('base')?.remove();
}
if (main && !isPlainPath(location.pathname))
  refuse(main, 'The address of this page has characters in its path that no folder of ours has.');
else if (main && widget) show(main, widget);
else if (main) refuse(main, 'The address of this page does not name one of the NPQ tools.');
answerParent();
