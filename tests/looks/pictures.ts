import type { Browser, Page } from 'playwright-core';
import { openStory } from '../package/stories.js';
import { fromPng, halve, type Pixels, toPng } from './palette-png.js';

export interface Picture {
  /** Its file in the folder of a story: `320-dark.png`. */
  readonly name: string;
  readonly png: Buffer;
}

export const WIDTHS = [320, 1280] as const;

/** The day on which stories stand, for what asks the clock itself. */
const NOW = new Date('2026-11-21T12:00:00Z');

const PLAIN = { forcedColors: 'none', colorScheme: 'light' } as const;

/** A page as wide as this, the same on every machine: its clock, its language, and no movement. */
export async function openPage(browser: Browser, width: number): Promise<Page> {
  const page = await browser.newPage({
    // As tall as what a story shows: the picture is of the whole page.
    viewport: { width, height: 320 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await page.clock.setFixedTime(NOW);
  return page;
}

/**
 * One story as it looks at this width: in light, in forced colours, and with the dark theme. The last two are kept at half
 * their size: what they tell beyond the first are colours, and six pictures a story would be too many bytes for a repository.
 * `css` is for a test.
 */
export async function pictureStory(page: Page, origin: string, id: string, css = ''): Promise<Picture[]> {
  const width = page.viewportSize()?.width;
  const take = async (look: string, sized = (pixels: Pixels) => pixels): Promise<Picture> => {
    const png = await page.screenshot({ fullPage: true, animations: 'disabled' });
    return { name: `${width}-${look}.png`, png: toPng(sized(fromPng(png))) };
  };
  await page.emulateMedia(PLAIN);
  const { thrown } = await openStory(page, origin, id, { globals: 'a11y.manual:!true' });
  if (thrown) throw new Error(`${id} has no look, as it fails: ${thrown}`);
  if (css) await page.addStyleTag({ content: css });
  // What a widget brings after its first view, and the letters that it needs.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await hideCaret(page);
  // Chromium moves what it has drawn along with a list that moves, where drawn anew its text can stand a pixel lower. So how
  // often it drew on the way would show. Other colours let it draw all anew: each picture follows a change of them.
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const forced = await take('forced', halve);
  await page.emulateMedia(PLAIN);
  const light = await take('light');
  await setTheme(page, 'dark');
  return [light, forced, await take('dark', halve)];
}

/** No caret in the field that has the focus, whose ring stays. A colour of the caret would do in light, but not in forced colours. */
const hideCaret = (page: Page): Promise<void> => page.evaluate(() => getSelection()?.removeAllRanges());

interface WithTheme extends Element {
  theme?: string;
  updateComplete?: Promise<unknown>;
}

/** Sets the theme on what a story shows now, so that where its play function has led to stays. */
async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const widgets = [...document.querySelectorAll<WithTheme>('#storybook-root *')];
    for (const widget of widgets.filter((one) => one.theme !== undefined)) {
      widget.theme = wanted;
      await widget.updateComplete;
    }
    // The dark colours come when they are first worn.
    const dark = widgets.flatMap(({ shadowRoot }) => shadowRoot?.querySelector('.root.dark') ?? []);
    while (dark.some((root) => getComputedStyle(root).colorScheme !== 'dark'))
      await new Promise(requestAnimationFrame);
  }, theme);
}
