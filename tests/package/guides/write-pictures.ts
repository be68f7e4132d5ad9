import { mkdirSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../../support/launch.js';
import { startWordPress, whatIsMissing } from '../../wordpress/site.js';
import { explorerPicture } from './demo.js';
import { draw } from './drawing.js';
import { drawings } from './drawings.js';
import { wordPressPictures } from './wordpress.js';

const GUIDES = 'docs/embedding/pictures';
const README = 'docs/pictures';
for (const folder of [GUIDES, README]) mkdirSync(folder, { recursive: true });

/** `npm run guide-pictures`: the pictures of the guides and of the README. */
for (const [name, drawing] of Object.entries(drawings)) writeFileSync(`${GUIDES}/${name}.svg`, draw(drawing));

// eslint-disable-next-line no-restricted-syntax -- a command, which closes it itself
const browser = await launchBrowser();
try {
  writeFileSync(`${README}/explorer.png`, await explorerPicture(browser));
  const missing = whatIsMissing();
  if (missing) console.log(`The pictures of WordPress stay as they are: ${missing}.`);
  else {
    const site = await startWordPress();
    try {
      for (const [name, png] of await wordPressPictures(site, browser))
        writeFileSync(`${GUIDES}/wordpress-${name}.png`, png);
    } finally {
      await site.close();
    }
  }
} finally {
  await browser.close();
}
