import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, openDemo } from '../support/opened.js';
import { comeToAnswers, wake } from './answers.js';
import { planHours, textOf, widget } from './visitor.js';
import { watchPage, type WatchedPage } from './watch.js';

const site = await openDemo();
const browser = await openBrowser();

/** One for all visits, as a browser keeps it. */
let context: BrowserContext | undefined;

async function open(name: string): Promise<WatchedPage> {
  context ??= await browser.newContext({ viewport: { width: 800, height: 900 } });
  const watched = await watchPage(context, [site.pages, new URL(site.scripts).origin]);
  await watched.page.goto(`${site.pages}/hosts/${name}.html`);
  await wake(watched.page);
  return watched;
}

/** What a visitor sees of all four, how many of each kind there are, and the colour of the checker. */
async function state(page: Page) {
  for (const name of widgetNames) await widget(page, name).locator('.root').waitFor();
  return {
    texts: await Promise.all(widgetNames.map((name) => textOf(page, name))),
    counts: await Promise.all(widgetNames.map((name) => page.locator(`npq-${name}`).count())),
    accent: await widget(page, 'eligibility-checker')
      .locator('.root')
      .evaluate((root) => getComputedStyle(root).getPropertyValue('--npq-accent')),
  };
}

/** Does what puts another node in the place of this one, and waits until it has. */
async function replaced(page: Page, selector: string, act: () => Promise<unknown>): Promise<void> {
  const before = await page.locator(selector).elementHandle();
  await act();
  await page.waitForFunction(
    ([node, name]) => !node.isConnected && document.querySelector(name)?.isConnected,
    [before, selector] as const,
  );
  // Turbo shows what it remembers of a page first: what a visitor does there goes with it when the page comes, a moment later.
  await page.waitForFunction(() => !document.documentElement.matches('[aria-busy], [data-turbo-preview]'));
}

/** Marks a node, does what morphs it, and waits until the mark, which no server sent, is gone from the same node. */
async function morphed(page: Page, selector: string, act: () => Promise<unknown>): Promise<void> {
  const before = await page.locator(selector).elementHandle();
  await before.evaluate((node) => (node as HTMLElement).classList.add('marked'));
  await act();
  await page.waitForFunction((node) => !(node as HTMLElement).classList.contains('marked'), before);
  assert.equal(await before.evaluate((node) => node.isConnected), true, 'it was morphed, not replaced');
}

/** Has Turbo take a part of this page, as the server sends it, from a stream. `method`: of the tag of the stream. */
const streamPart = (page: Page, method = ''): Promise<unknown> =>
  page.evaluate(async (attribute) => {
    const sent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const { Turbo } = globalThis as unknown as { Turbo: { renderStreamMessage(html: string): void } };
    Turbo.renderStreamMessage(
      `<turbo-stream action="replace" ${attribute} target="part"><template>${sent.querySelector('#part')?.outerHTML}</template></turbo-stream>`,
    );
  }, method);

/** Has Turbo ask for what stands in its frame, and put it in the place of what stood there. */
const bringFrame = (page: Page): Promise<void> =>
  replaced(page, 'turbo-frame npq-hours-planner', () =>
    page.evaluate('document.querySelector("turbo-frame").src = "turbo.html?frame"'),
  );

describe('a page that Turbo changes', { timeout: 240_000 }, () => {
  it('keeps colour, answers and one widget of each kind when it or a part of it is morphed', async () => {
    const { page, errors } = await open('turbo');
    await comeToAnswers(page);
    const before = await state(page);
    assert.equal(before.accent, 'rgb(0, 112, 60)');
    for (let time = 0; time < 3; time++)
      await morphed(page, '#part', () => page.evaluate('Turbo.visit(location.href, { action: "replace" })'));
    await morphed(page, '#part', () => streamPart(page, 'method="morph"'));
    assert.deepEqual(await state(page), before);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('keeps them when a frame is morphed', async () => {
    const { page, errors } = await open('turbo');
    await bringFrame(page);
    await comeToAnswers(page);
    const before = await state(page);
    await morphed(page, 'turbo-frame npq-hours-planner', () =>
      page.evaluate('void document.querySelector("turbo-frame").reload()'),
    );
    assert.deepEqual(await state(page), before);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('has all four answer after ten visits, and on the way back', async () => {
    const { page, errors } = await open('turbo');
    for (let visit = 0; visit < 10; visit++)
      await replaced(page, '#part', () => page.locator(`#visit-${visit % 2}`).click());
    await comeToAnswers(page);
    await replaced(page, '#part', () => page.evaluate('history.back()'));
    await comeToAnswers(page);
    assert.deepEqual((await state(page)).counts, [1, 1, 1, 1]);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('keeps what somebody types, and the focus, in the copy of a block before it has its root', async () => {
    const { page, errors } = await open('turbo');
    const typed = await page.evaluate(async () => {
      const block = document.querySelector<HTMLElement>('[data-npq=provider-finder]')!;
      const copy = block.cloneNode(true) as HTMLElement;
      // The loader looks a moment after the page has changed: here that is after somebody typed, however slow the machine.
      const timer: unknown = Reflect.get(window, 'setTimeout');
      const held: (() => void)[] = [];
      Reflect.set(window, 'setTimeout', (look: () => void) => held.push(look));
      block.replaceWith(copy);
      const widget = copy.querySelector('npq-provider-finder')!;
      // What is not drawn yet takes no focus.
      let field: HTMLInputElement | undefined;
      while (!field?.offsetHeight) {
        await new Promise(requestAnimationFrame);
        field = widget.shadowRoot?.querySelector('input') ?? undefined;
      }
      field.focus();
      field.value = 'Norwich';
      const before = {
        hasRoot: copy.shadowRoot !== null,
        isFocused: widget.shadowRoot!.activeElement === field,
      };
      Reflect.set(window, 'setTimeout', timer);
      for (const look of held) look();
      while (!copy.shadowRoot) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const now = copy.querySelector('npq-provider-finder')!.shadowRoot!;
      const after = { value: now.querySelector('input')!.value, isFocused: now.activeElement === field };
      return { before, after };
    });
    assert.deepEqual(typed, {
      before: { hasRoot: false, isFocused: true },
      after: { value: 'Norwich', isFocused: true },
    });
    assert.equal(await page.locator('npq-provider-finder').count(), 1);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('has them answer after a frame came again and a stream replaced a part', async () => {
    const { page, errors } = await open('turbo');
    await planHours(page, 'npq-headship', 5);
    await bringFrame(page);
    await replaced(page, '#part', () => streamPart(page));
    await comeToAnswers(page);
    assert.deepEqual((await state(page)).counts, [1, 1, 1, 1]);
    assert.deepEqual(errors, []);
    await page.close();
  });
});

const swaps = {
  Swup: (time: number) => `#visit-${time % 2}`,
  htmx: () => '#swap',
};
for (const [name, control] of Object.entries(swaps))
  describe(`a page that ${name} changes`, { timeout: 120_000 }, () => {
    it('has all four answer after its part was swapped ten times', async () => {
      const { page, errors } = await open(name.toLowerCase());
      for (let time = 0; time < 10; time++)
        await replaced(page, 'npq-hours-planner', () => page.locator(control(time)).click());
      await comeToAnswers(page);
      assert.deepEqual((await state(page)).counts, [1, 1, 1, 1]);
      assert.deepEqual(errors, []);
      await page.close();
    });
  });
