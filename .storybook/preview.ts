import '@fontsource/dejavu-sans/latin-400.css';
import '@fontsource/dejavu-sans/latin-700.css';
import '@fontsource/public-sans/latin-400.css';
import '@fontsource/public-sans/latin-700.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import { ElementPage } from './element-page.js';
import { argTypesOf, eventNames, tagOf } from './reference.js';
import { settled } from './settled.js';
import { snippetOf } from './snippet.js';
import { decorators, globalTypes, initialGlobals } from './toolbars.js';

// What an element is for comes from the sources, never by hand.
setCustomElementsManifest(manifest);

const width = (px: number) => ({
  name: `${px} pixels`,
  styles: { width: `${px}px`, height: '100%' },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators,
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
