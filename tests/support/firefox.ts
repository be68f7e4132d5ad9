import { puppeteerCore } from '@web/test-runner-chrome';
import { firefoxPreferences, type Programs } from './engines.js';
import type { Window } from './webkit.js';

/** What tests of partners' pages need of a window, whichever engine it is of. */
export type PageWindow = Pick<Window, 'version' | 'goto' | 'run' | 'resize' | 'close'>;

/** Opens Firefox without a screen. */
export async function openFirefox({ browser: executablePath }: Programs): Promise<PageWindow> {
  const browser = await puppeteerCore.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...firefoxPreferences },
  });
  const page = await browser.newPage();
  return {
    version: (await browser.version()).replace(/^.*\//, ''),
    goto: async (url) => void (await page.goto(url)),
    run: (script, ...values) =>
      page.evaluate(`(function () { ${script} }).apply(null, ${JSON.stringify(values)})`),
    resize: (size) => page.setViewport(size),
    close: () => browser.close(),
  };
}
