import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, browserPath } from './browser.js';
import { chosenEngine, findPrograms, firefoxPreferences, whyMissing } from './engines.js';
import { WebKitLauncher } from './webkit-launcher.js';

/** What Web Test Runner opens its tests in: the engine that NPQ_ENGINE names. */
export function launcher(): BrowserLauncher {
  const engine = chosenEngine();
  if (engine === 'chromium')
    return chromeLauncher({
      launchOptions: { executablePath: browserPath(), args: [...browserFlags], headless: true },
    });
  const programs = findPrograms(engine);
  if (!programs) throw new Error(whyMissing(engine));
  if (engine === 'webkit') return new WebKitLauncher(programs);
  // The launcher of Chrome speaks to Firefox as well: puppeteer does.
  return chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: programs.browser,
      headless: true,
      extraPrefsFirefox: { ...firefoxPreferences },
    },
  });
}
