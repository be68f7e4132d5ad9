import {
  ArgTypes,
  Canvas,
  DocsContext,
  Description,
  Markdown,
  Source,
  Subtitle,
  Title,
} from '@storybook/addon-docs/blocks';
import { createElement as h, useContext, type ReactElement } from 'react';
import { entryOf, tagOf } from './reference.js';
import { Scrolling } from './scrolling.js';
import { siteSnippet, snippetOf } from './snippet.js';

const source = (code: string, language: 'html' | 'bash' | 'tsx'): ReactElement =>
  h(Source, { code, language, dark: false });

const onThePage = (tag: string): ReactElement[] => [
  h('p', { key: 'where' }, 'On the page, where it should stand:'),
  h('div', { key: 'what' }, source(snippetOf(tag, {}), 'html')),
  h(
    'p',
    { key: 'keep' },
    'The sentence and the link show before, without, or instead of the widget. Keep them. The style keeps its room.',
  ),
];

/** How an element comes to a page, and how one hears of what is done in it. */
function Install({ tag }: { readonly tag: string }): ReactElement {
  const name = tag.replace('npq-', '');
  const event = entryOf(tag).events?.[0]?.name ?? 'npq-choice-made';
  return h(
    'div',
    {},
    h('h2', { id: 'install' }, 'Install'),
    h('p', {}, 'Once for the site: the script, from wherever the distribution is served, and the hub.'),
    source(siteSnippet(), 'html'),
    ...(tag === 'npq-hub' ? [] : onThePage(tag)),
    h('p', {}, 'With npm, in an app of your own:'),
    source('npm install @npq-widgets/elements', 'bash'),
    source(`import '@npq-widgets/elements/${name}';`, 'tsx'),
    h('h2', { id: 'listen' }, 'Listen'),
    h(
      'p',
      {},
      'Events bubble, so one listener on the document hears all. What they carry are fields of the event itself.',
    ),
    source(`document.addEventListener('${event}', (event) => {\n  console.log(event);\n});`, 'tsx'),
  );
}

/** Every story with its sentence. They are links: a page with thirty widgets would be slow and long. */
export function Stories(): ReactElement {
  const stories = useContext(DocsContext).componentStories();
  const items = stories.map(({ id, name, parameters }) => {
    const docs = parameters['docs'] as { description?: { story?: string } } | undefined;
    return h(
      'li',
      { key: id },
      h('a', { href: `./?path=/story/${id}`, target: '_top' }, name),
      h(Markdown, { children: docs?.description?.story ?? '' }),
      h('p', {}, h('small', {}, String(parameters['facts'] ?? ''))),
    );
  });
  return h('div', {}, h('h2', { id: 'stories' }, 'Stories'), h('ul', {}, ...items));
}

/** The reference of an element: what it is for, how to install it, one live example, what can be set, and its stories. */
export function ElementPage(): ReactElement {
  const story = useContext(DocsContext).storyById();
  const tag = tagOf(story);
  return h(
    'div',
    {},
    h(Title, {}),
    h(Subtitle, {}, entryOf(tag).summary),
    h(Description, { of: 'meta' }),
    h(Canvas, {}),
    h(Install, { tag }),
    h('h2', { id: 'reference' }, 'What can be set, heard and styled'),
    h(Scrolling, {}, h(ArgTypes, {})),
    h(Stories, {}),
  );
}
