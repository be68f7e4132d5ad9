/// <reference types="vite/client" />
import { render, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';

const pages = import.meta.glob<string>('../demo/hosts/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sheets = import.meta.glob<string>('../demo/hosts/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Pages of demo/hosts whose own sheet is hard on widgets, as the toolbar offers them. */
export const strangers = [
  { value: 'hostile-css', title: 'A sheet that unsets and hides us' },
  { value: 'large-root', title: 'A root of 200%' },
  { value: 'wordpress', title: 'WordPress' },
  { value: 'elementor', title: 'Elementor' },
  { value: 'squarespace', title: 'Squarespace' },
] as const;

const HERE = 'story-stands-here';

/** The body of a page as a box with the page's sheet, and the element in it where the widget was pasted. */
function build(name: string, widget: string): { readonly box: HTMLElement; readonly place: Element } {
  const source = (pages[`../demo/hosts/${name}.html`] ?? '')
    .replace(new RegExp(`\\{\\{(block )?${widget}\\}\\}`), `<i id="${HERE}"></i>`)
    .replaceAll(/\{\{.*?\}\}/g, '');
  const page = new DOMParser().parseFromString(source, 'text/html');
  const box = document.createElement('div');
  box.className = page.body.className;
  const style = document.createElement('style');
  style.textContent = [...page.querySelectorAll('link[rel="stylesheet"]')]
    .map((link) => sheets[`../demo/hosts/${link.getAttribute('href')}`] ?? '')
    .join('\n');
  box.append(style, ...page.body.childNodes);
  const here = box.querySelector(`#${HERE}`);
  const place = here?.parentElement ?? box;
  here?.remove();
  return { box, place };
}

/** Puts a story where its widget stands on one of those pages. The page is made once and kept while the story is. */
class StrangersPage extends Directive {
  #name = '';
  #page: ReturnType<typeof build> | undefined;

  render(name: string, tag: string, story: TemplateResult): HTMLElement {
    // What a hub says of itself is seen at the end of a planner.
    const widget = tag === 'npq-hub' ? 'hours-planner' : tag.replace('npq-', '');
    if (this.#name !== name || !this.#page) this.#page = build(name, widget);
    this.#name = name;
    render(story, this.#page.place as HTMLElement);
    return this.#page.box;
  }
}

export const strangersPage = directive(StrangersPage);
