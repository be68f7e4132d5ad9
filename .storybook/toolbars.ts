import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { FORCE_REMOUNT } from 'storybook/internal/core-events';
import { addons, useEffect, useRef } from 'storybook/preview-api';
import { followControls } from './follow-controls.js';
import { imitateForcedColours } from './imitated-colours.js';
import { tagOf } from './reference.js';
import { strangers, strangersPage } from './strangers-page.js';

interface Item {
  readonly value: string;
  readonly title: string;
}

type Icon = 'mirror' | 'paintbrush' | 'ruler' | 'contrast' | 'globe';

const toolbar = (title: string, icon: Icon, items: readonly (string | Item)[]) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: [
      { value: '', title: `${title}: as it is` },
      ...items.map((item) => (typeof item === 'string' ? { value: item, title: item } : item)),
    ],
  },
});

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: toolbar('Theme', 'mirror', ['light', 'dark', 'host']),
  accent: toolbar('Accent', 'paintbrush', ['#7a1f5c', '#1d70b8', 'gold']),
  density: toolbar('Density', 'ruler', ['compact', 'normal', 'roomy']),
  colours: toolbar('Colours', 'contrast', [{ value: 'forced', title: 'Forced (imitated)' }]),
  page: toolbar("On a stranger's page", 'globe', strangers),
};

export const initialGlobals = { theme: '', accent: '', density: '', colours: '', page: '' };

/** How often a story is looked at for views that a widget has brought since, in milliseconds. */
const LOOK_AGAIN = 200;

const withControls: Decorator = (story, { component, args, globals }) =>
  html`${story()}${followControls(tagOf({ component }), args, globals)}`;

/** Only a story alone: a sheet that is hostile would be so to Storybook's own pages too. */
const onStrangersPage: Decorator = (story, { id, component, globals, viewMode }) => {
  const page = viewMode === 'story' ? String(globals['page'] ?? '') : '';
  const before = useRef(page);
  // On another page the widget is another: the story starts again, and does what it does by itself.
  useEffect(() => {
    if (before.current !== page) addons.getChannel().emit(FORCE_REMOUNT, { storyId: id });
    before.current = page;
  }, [page]);
  return page ? html`${strangersPage(page, tagOf({ component }), story() as TemplateResult)}` : story();
};

const inForcedColours: Decorator = (story, { canvasElement, globals }) => {
  const on = globals['colours'] === 'forced';
  useEffect(() => {
    if (!on) return;
    const look = () => imitateForcedColours(canvasElement, true);
    look();
    const looking = setInterval(look, LOOK_AGAIN);
    return () => {
      clearInterval(looking);
      imitateForcedColours(canvasElement, false);
    };
  }, [on, canvasElement]);
  return story();
};

/** The first stands innermost. */
export const decorators: Decorator[] = [withControls, onStrangersPage, inForcedColours];
