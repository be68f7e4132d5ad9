import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { watchPage } from './watch.js';
import { measure, untilShown, type Size } from './widgets.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

/** Sizes of the planner on a page with this policy, and what went wrong there. */
async function planner(
  policy: string,
  meta = '',
): Promise<{ sizes: readonly Size[]; errors: string[]; violations: readonly string[] }> {
  const context = await browser.newContext();
  const watched = await watchPage(context, [host.origin, new URL(site.scripts).origin]);
  host.show(
    `<!doctype html><html lang="en"><title>Trusted Types</title>${meta && `<meta http-equiv="Content-Security-Policy" content="${meta}">`}<script async src="${site.scripts}npq.js"></script><npq-hours-planner></npq-hours-planner>`,
    policy ? { 'content-security-policy': policy } : {},
  );
  await watched.page.goto(host.origin);
  await untilShown(watched.page, ['npq-hours-planner']);
  const { sizes } = await measure(watched.page, 'hours-planner');
  const found = { sizes, errors: watched.errors, violations: await watched.violations() };
  await context.close();
  return found;
}

/** The names of the policies that a page makes which says this in a meta tag. */
async function policiesUnder(meta: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.addInitScript(`{
    const create = trustedTypes.createPolicy.bind(trustedTypes);
    globalThis.made = [];
    trustedTypes.createPolicy = (name, rules) => (made.push(name), create(name, rules));
  }`);
  host.show(
    `<!doctype html><html lang="en"><title>Names</title><meta http-equiv="Content-Security-Policy" content="${meta}"><script async src="${site.scripts}npq.js"></script><npq-hours-planner></npq-hours-planner>`,
  );
  await page.goto(host.origin);
  await untilShown(page, ['npq-hours-planner']);
  const made = await page.evaluate<string[]>('made');
  await page.close();
  return made;
}

describe('under Trusted Types a widget is complete', () => {
  it('when the page allows our policy', async () => {
    const free = await planner('');
    const allowed = await planner("require-trusted-types-for 'script'; trusted-types npq-widgets");
    assert.deepEqual(allowed, { sizes: free.sizes, errors: [], violations: [] });
    assert.ok(free.sizes.length > 5, 'there was something to compare');
  });

  for (const names of ['other', "'none'"]) {
    it(`when the page allows ${names}`, async () => {
      const free = await planner('');
      const refused = await planner(`require-trusted-types-for 'script'; trusted-types ${names}`);
      assert.deepEqual(refused.sizes, free.sizes);
      // The browser reports the name that it refused, once; nothing else.
      assert.deepEqual(refused.violations, ['trusted-types trusted-types-policy']);
      assert.equal(
        refused.errors.filter((line) => !/TrustedTypePolicy|Trusted Type/i.test(line)).length,
        0,
        refused.errors.join('\n'),
      );
    });
  }

  for (const names of ['other', "'none'"]) {
    it(`when a meta tag allows ${names}, and nothing is reported`, async () => {
      const free = await planner('');
      const refused = await planner('', `require-trusted-types-for 'script'; trusted-types ${names}`);
      assert.deepEqual(refused, { sizes: free.sizes, errors: [], violations: [] });
    });
  }

  for (const names of ['npq-widgets other', '*']) {
    it(`when a meta tag allows ${names}: our policy is made`, async () => {
      const free = await planner('');
      const allowed = await planner('', `require-trusted-types-for 'script'; trusted-types ${names}`);
      assert.deepEqual(allowed, { sizes: free.sizes, errors: [], violations: [] });
      assert.deepEqual(await policiesUnder(`require-trusted-types-for 'script'; trusted-types ${names}`), [
        'npq-widgets',
      ]);
    });
  }
});
