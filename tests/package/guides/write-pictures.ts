import { mkdirSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../../support/launch.js';
import { startWordPress, whatIsMissing } from '../../wordpress/site.js';
import { draw } from './drawing.js';
import { drawings } from './drawings.js';
import { wordPressPictures } from './wordpress.js';

const FOLDER = 'docs/embedding/pictures';

mkdirSync(FOLDER, { recursive: true });
for (const [name, drawing] of Object.entries(drawings)) writeFileSync(`${FOLDER}/${name}.svg`, draw(drawing));

const missing = whatIsMissing();
if (missing) console.log(`The pictures of WordPress stay as they are: ${missing}.`);
else {
  const [site, browser] = await Promise.all([startWordPress(), launchBrowser()]);
  try {
    for (const [name, png] of await wordPressPictures(site, browser))
      writeFileSync(`${FOLDER}/wordpress-${name}.png`, png);
  } finally {
    await browser.close();
    await site.close();
  }
}
