import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import { ElementPage } from './element-page.js';
import { followControls } from './follow-controls.js';
import { argTypesOf, eventNames, tagOf } from './reference.js';
import { settled } from './settled.js';
import { snippetOf } from './snippet.js';

// What an element is for comes from the sources, never by hand.
setCustomElementsManifest(manifest);

const toolbar = (title: string, icon: 'mirror' | 'paintbrush' | 'ruler', items: readonly string[]) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: [{ value: '', title: `${title}: as it is` }, ...items.map((value) => ({ value, title: value }))],
  },
});

const width = (px: number) => ({
  name: `${px} pixels`,
  styles: { width: `${px}px`, height: '100%' },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: toolbar('Theme', 'mirror', ['light', 'dark', 'host']),
    accent: toolbar('Accent', 'paintbrush', ['#7a1f5c', '#1d70b8', 'gold']),
    density: toolbar('Density', 'ruler', ['compact', 'normal', 'roomy']),
  },
  initialGlobals: { theme: '', accent: '', density: '' },
  decorators: [
    (story, { component, args, globals }) =>
      html`${story()}${followControls(tagOf({ component }), args, globals)}`,
  ],
  // The actions panel lists every event of ours, whichever widget of the story raised it.
  beforeEach: ({ canvasElement }) => {
    const listen = (event: Event) => {
      action(event.type)(Object.fromEntries(Object.entries(event)));
    };
    for (const name of eventNames) canvasElement.addEventListener(name, listen);
    return () => {
      for (const name of eventNames) canvasElement.removeEventListener(name, listen);
    };
  },
  // Runs before the accessibility panel looks.
  afterEach: ({ canvasElement }) => settled(canvasElement),
  parameters: {
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: { order: ['Welcome', 'Widgets', 'Guides', ['Start in five minutes', '*'], 'Websites'] },
    },
    viewport: { options: { w320: width(320), w768: width(768), w1280: width(1280) } },
    a11y: { test: 'error' },
    docs: {
      toc: { headingSelector: 'h2' },
      page: ElementPage,
      extractArgTypes: argTypesOf,
      source: {
        transform: (
          _code: string,
          { component, args }: { component?: unknown; args: Record<string, unknown> },
        ) => snippetOf(tagOf({ component }), args),
      },
    },
  },
};

export default preview;
