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
import { entryOf, snippetOf, tagOf } from './reference.js';

/** How an element comes to a page, and how one hears of what is done in it. */
function Install({ tag }: { readonly tag: string }): ReactElement {
  const name = tag.replace('npq-', '');
  const event = entryOf(tag).events?.[0]?.name ?? 'npq-choice-made';
  const source = (code: string, language: 'html' | 'bash' | 'tsx') =>
    h(Source, { code, language, dark: false });
  return h(
    'div',
    {},
    h('h2', { id: 'install' }, 'Install'),
    h('p', {}, 'With a script, from wherever the distribution is served:'),
    source(`<script async src="https://npq.example/v1/npq.js"></script>\n${snippetOf(tag, {})}`, 'html'),
    tag === 'npq-hub'
      ? null
      : h('p', {}, 'The sentence and the link show before, without, or instead of the widget. Keep them.'),
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
function Stories(): ReactElement {
  const stories = useContext(DocsContext).componentStories();
  const items = stories.map(({ id, name, parameters }) => {
    const docs = parameters['docs'] as { description?: { story?: string } } | undefined;
    return h(
      'li',
      { key: id },
      h('a', { href: `./?path=/story/${id}`, target: '_top' }, name),
      h(Markdown, { children: docs?.description?.story ?? '' }),
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
    h(ArgTypes, {}),
    h(Stories, {}),
  );
}
