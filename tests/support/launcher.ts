import { chromeLauncher, type ChromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, browserPath } from './browser.js';
import { chosenEngine, findPrograms, firefoxPreferences, whyMissing } from './engines.js';

/** What Web Test Runner opens its tests in: the engine that NPQ_ENGINE names. */
export function launcher(): ChromeLauncher {
  const engine = chosenEngine();
  if (engine === 'chromium')
    return chromeLauncher({
      launchOptions: { executablePath: browserPath(), args: [...browserFlags], headless: true },
    });
  const programs = findPrograms(engine);
  if (!programs) throw new Error(whyMissing(engine));
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
