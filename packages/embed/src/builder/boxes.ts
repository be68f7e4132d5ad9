import { copy, copyButton } from './copying.js';
import { make } from './dom.js';
import { linesOf, type Line } from './pasted-lines.js';

/** Headings of what is made in turn where a website asks box by box. */
const GROUPS: Readonly<Record<string, string>> = {
  'Server URL': 'The tool',
  Address: 'The tool',
  'Second custom element': 'Your hub, once on each page',
  'Text below': 'A text below the tool',
};

function box([label, value]: Line, said: HTMLElement): HTMLElement {
  const shown = make('code', { tabindex: '-1' }, value);
  const button = copyButton(label);
  button.addEventListener('click', () => void copy(value, shown, said, `“${label}”`));
  return make(
    'div',
    { class: 'box' },
    make('dt', {}, label),
    make('dd', {}, shown, make('span', { class: 'not-print' }, button)),
  );
}

/** The lines of a part as boxes, one Copy each, in groups as they are made. Nothing for an empty text. */
export function boxesOf(text: string): HTMLElement[] {
  if (!text) return [];
  const said = make('p', { class: 'said', role: 'status' });
  const groups: HTMLElement[] = [];
  let list = make('dl');
  for (const line of linesOf(text)) {
    const [label] = line;
    const title = GROUPS[label];
    if (title !== undefined && !(label === 'Server URL' && groups.length > 0)) {
      list = make('dl');
      groups.push(make('h4', {}, title), list);
    }
    if (label !== 'Second custom element') list.append(box(line, said));
  }
  return [...groups, said];
}
