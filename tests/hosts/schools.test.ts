import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildIndex, checksum, indexModule, type School } from '@npq-widgets/data/workplaces';
import { cspLines } from '@npq-widgets/embed/snippets';
import { versionOf } from '../../release/version-places.js';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { endClean, watchPage, type WatchedPage } from './watch.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

const folderOf = (version: string): string => site.scripts.replace(/v1\/$/, `${version}/`);
const SHARD = /\/schools\/[\da-f]{12}\.js(?:\?\d+)?$/;

const FINDER = '<npq-provider-finder></npq-provider-finder>';
const CHECKER =
  '<npq-eligibility-checker course="npq-leading-literacy" as-of="2026-11-21"></npq-eligibility-checker>';

/** A page with a finder, whose shards are answered with `shard` where that is given. */
async function open(version: string, shard?: string, widgets = FINDER): Promise<WatchedPage> {
  const folder = folderOf(version);
  const watched = await watchPage(await browser.newContext(), [host.origin, new URL(folder).origin]);
  host.show(
    `<!doctype html><html lang="en"><title>Schools</title><link rel="icon" href="data:,">
    ${widgets}<script async src="${folder}npq.js" crossorigin></script>`,
    { 'content-security-policy': `default-src 'none'; img-src data:; script-src ${folder}` },
  );
  if (shard !== undefined)
    await watched.page.route(SHARD, (route) =>
      route.fulfill({
        body: shard,
        contentType: shard.startsWith('<') ? 'text/html' : 'text/javascript',
        headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
      }),
    );
  await watched.page.goto(host.origin);
  await untilShown(watched.page, ['npq-provider-finder']);
  return watched;
}

for (const version of ['v1', `v${versionOf()}`])
  describe(`schools in the box of a page with ${version}`, () => {
    it('are found by name, and of what is typed only the names of files leave the page', async () => {
      const { page, errors, requests, violations } = await open(version);
      await page.locator('#place').pressSequentially('harogate grammar', { delay: 5 });
      await page.getByRole('option', { name: /^Harrogate Grammar School, Harrogate/ }).click();
      await page.getByText('Harrogate Grammar School is in the west of North Yorkshire.').waitFor();
      assert.equal(
        await page.locator('#place').inputValue(),
        'Harrogate Grammar School, Harrogate',
        'the field shows what was chosen',
      );
      assert.deepEqual({ errors, violations: await violations() }, { errors: [], violations: [] });
      const asked = requests.filter((url) => url.includes('/schools/'));
      assert.ok(asked.length >= 2 && asked.length <= 8, asked.join(' '));
      for (const url of requests) assert.doesNotMatch(url, /har+ogate|grammar/i);
      await page.context().close();
    });

    for (const [what, body] of [
      ['HTML', '<!doctype html><title>Not found</title>'],
      ['cut off', 'export default "1:abc:9000\\n100000";\n'],
      ['of another version', 'export default "2:abc:3\\nabc";\n'],
    ] as const)
      it(`are said to be out of reach where a shard is ${what}, and the place is found as before`, async () => {
        const { page } = await open(version, body);
        await page.locator('#place').pressSequentially('harrogate', { delay: 5 });
        await page.locator('#no-schools').getByText('Schools cannot be looked up now.').waitFor();
        assert.equal(await page.locator('#place').inputValue(), 'harrogate');
        await page.unroute(SHARD);
        await page.keyboard.press('Enter');
        await page.getByText(/Harrogate is in the west of North Yorkshire/).waitFor();
        await page.context().close();
      });

    it('are chosen once for finder and checker, and no event of the page says which', async () => {
      const { page, errors, violations } = await open(version, undefined, FINDER + CHECKER);
      const [finder, checker] = [
        page.locator('npq-provider-finder'),
        page.locator('npq-eligibility-checker'),
      ];
      await page.evaluate(() => {
        const told: string[] = [];
        for (const type of ['npq-choice-made', 'npq-place-found'])
          addEventListener(type, (event) => told.push(JSON.stringify(Object.entries(event))), true);
        Object.assign(window, { told });
      });
      await checker.getByRole('button', { name: 'Check funding' }).click();
      await checker.getByRole('radio', { name: /^A school/ }).check();
      await checker.getByRole('button', { name: 'Continue' }).click();
      await checker.getByText('What kind of school or college is it?').waitFor();
      await finder.locator('#place').pressSequentially('harogate grammar', { delay: 5 });
      await finder.getByRole('option', { name: /^Harrogate Grammar School, Harrogate/ }).click();
      await checker
        .locator('form.questions')
        .getByText('You chose Harrogate Grammar School, Harrogate on this page.')
        .waitFor();
      await checker.getByRole('button', { name: 'Use this school' }).click();
      await checker.getByText('Is your school on DfE’s list of schools?').waitFor();
      const told = await page.evaluate(() => (window as Window & { told?: string[] }).told ?? []);
      assert.doesNotMatch(told.join(), /"\d{6}"|grammar|workplace/i);
      assert.deepEqual({ errors, violations: await violations() }, { errors: [], violations: [] });
      await page.context().close();
    });

    it('are found when asked for again, though the browser keeps the damaged file that it imported', async () => {
      const { page, requests } = await open(version, 'export default "1:abc:9000\\n100000";\n');
      await page.locator('#place').pressSequentially('harogate grammar', { delay: 5 });
      await page.locator('#no-schools').waitFor();
      // From here on the server has the whole files; whoever asks at the old address still gets the old module.
      await page.unroute(SHARD);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('option', { name: /^Harrogate Grammar School, Harrogate/ }).waitFor();
      assert.equal(await page.locator('#no-schools').count(), 0);
      const [again = ''] = requests.filter((url) => /\/schools\/[\da-f]{12}\.js\?\d+$/.test(url));
      assert.ok(again, 'the second try went to another address');
      await page.context().close();
    });
  });

describe('an index of schools on an address of the hub’s own', () => {
  const index = 'https://files.hub.example/schools/';
  const harbour: School = {
    ...{ urn: '900001', ukprn: '', name: 'Harbour Example Academy', postcode: 'HG1 1AA', town: 'Harrogate' },
    ...{ street: '', district: 'E06000065', formerDistrict: 'Harrogate', type: '34', phase: 'Secondary' },
    ...{ trust: '', formerName: '', lists: [] },
  };
  const about = { date: '2026-11-02', round: null, source: 'Example', licence: 'OGL-UK-3.0' };

  /** A page whose policy ends so. `answers`: what stands in place of the files of these names. */
  async function openWith(
    connect: string,
    answers: Readonly<Record<string, string>> = {},
  ): Promise<WatchedPage> {
    const folder = folderOf('v1');
    const watched = await watchPage(await browser.newContext(), [
      host.origin,
      new URL(folder).origin,
      new URL(index).origin,
    ]);
    const { manifest, shards } = buildIndex([harbour], about, checksum);
    const files = new Map<string, unknown>([['manifest', manifest], ...shards]);
    await watched.page.route(`${index}**`, (route) => {
      const name = route.request().url().slice(index.length, -3);
      return route.fulfill({
        body: answers[name] ?? indexModule(files.get(name)),
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
      });
    });
    host.show(
      `<!doctype html><html lang="en"><title>Schools</title><link rel="icon" href="data:,">
      <npq-hub schools="${index}"></npq-hub>${FINDER}<script async src="${folder}npq.js" crossorigin></script>`,
      { 'content-security-policy': `default-src 'none'; img-src data:; script-src ${folder}${connect}` },
    );
    await watched.page.goto(host.origin);
    await untilShown(watched.page, ['npq-provider-finder']);
    return watched;
  }

  it('is read where connect-src names it, as the snippet’s own line does', async () => {
    const lines = cspLines(folderOf('v1'), { schools: index });
    const line = lines.find(({ directive }) => directive === 'connect-src')?.value ?? '';
    assert.equal(line, index);
    const watched = await openWith(`; connect-src ${line}`);
    const { page } = watched;
    await page.locator('#place').pressSequentially('harbour example', { delay: 5 });
    await page.getByRole('option', { name: /^Harbour Example Academy, Harrogate/ }).click();
    await page.getByText('Harbour Example Academy is in').waitFor();
    await page.getByText('as of 2 November 2026').waitFor();
    await endClean(watched);
  });

  it('is out of reach where the policy forbids it: the box says so, one console line too, and places are found', async () => {
    const { page, warnings, untilWarned, violations } = await openWith('');
    await page.locator('#place').pressSequentially('harrogate', { delay: 5 });
    await page.locator('#no-schools').getByText('Schools cannot be looked up now.').waitFor();
    assert.equal(await page.locator('#place').inputValue(), 'harrogate');
    await untilWarned(/^npq: <npq-hub schools=/);
    assert.equal(warnings.filter((line) => line.includes(`<npq-hub schools="${index}">`)).length, 1);
    assert.deepEqual([...new Set(await violations())], [`connect-src ${index}manifest.js`]);
    await page.locator('#place').press('Enter');
    await page.getByText(/Harrogate is in the west of North Yorkshire/).waitFor();
    await page.context().close();
  });

  for (const [what, body] of [
    ['HTML', '<!doctype html><title>Not found</title><script>window.ran = true</script>'],
    ['a script', 'window.ran = true;\n'],
    ['cut off', 'export default {"format":1,"date":"2026-'],
    ['of another version', 'export default {"format":2};\n'],
  ] as const)
    it(`is out of reach where the address answers with what is ${what}, and found when asked for again`, async () => {
      const answers: Record<string, string> = { manifest: body };
      const { page, errors } = await openWith(`; connect-src ${index}`, answers);
      await page.locator('#place').pressSequentially('harbour example', { delay: 5 });
      await page.locator('#no-schools').waitFor();
      assert.equal(await page.locator('#place').inputValue(), 'harbour example');
      delete answers['manifest'];
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('option', { name: /^Harbour Example Academy, Harrogate/ }).waitFor();
      assert.equal(await page.evaluate(() => 'ran' in window), false, 'nothing of it runs');
      assert.deepEqual(errors, []);
      await page.context().close();
    });
});
