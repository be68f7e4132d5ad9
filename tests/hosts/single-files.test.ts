import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { watchPage } from './watch.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

describe('a self-contained file', () => {
  for (const widget of widgetNames) {
    it(`brings the ${widget} and the hub in one request`, async () => {
      const context = await browser.newContext();
      const { page, errors, requests } = await watchPage(context, [host.origin]);
      host.show(
        `<!doctype html><html lang="en"><title>Single</title><link rel="icon" href="data:,"><npq-hub name="Estuary"></npq-hub>
        <npq-${widget}></npq-${widget}><script src="${site.scripts}single/npq-${widget}.js"></script>`,
      );
      await page.goto(host.origin);
      await untilShown(page, [`npq-${widget}`]);
      assert.equal(await page.evaluate(() => customElements.get('npq-hub') !== undefined), true);
      assert.deepEqual(requests.slice(1), [`${site.scripts}single/npq-${widget}.js`]);
      assert.deepEqual(errors, []);
      await context.close();
    });
  }

  it('lives beside the loader, which says nothing and brings the rest', async () => {
    const context = await browser.newContext();
    const { page, errors, requests } = await watchPage(context, [host.origin]);
    host.show(
      `<!doctype html><html lang="en"><title>Both</title><link rel="icon" href="data:,"><script src="${site.scripts}single/npq-provider-finder.js"></script>
      <npq-provider-finder></npq-provider-finder><div data-npq="provider-finder"></div><npq-hours-planner></npq-hours-planner><script async src="${site.scripts}npq.js"></script>`,
    );
    await page.goto(host.origin);
    await untilShown(page, ['npq-provider-finder', 'npq-provider-finder', 'npq-hours-planner']);
    assert.deepEqual(
      requests.filter((url) => url.includes('modules/provider-finder')),
      [],
    );
    assert.deepEqual(errors, []);
    await context.close();
  });
});
