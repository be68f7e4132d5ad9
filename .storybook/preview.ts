import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

// Attributes, slots, events, parts and tokens on each page come from the sources, never by hand.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Welcome', 'Widgets', 'Theming', 'States', 'Hosts'] } },
    a11y: { test: 'error' },
    docs: { toc: true },
  },
};

export default preview;
