import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { platformNames, platforms, snippet, widgetNames, type Snippet } from '@npq-widgets/embed/snippets';
import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import type { BrowserContext, Page } from 'playwright-core';
import {
  choiceOfHash,
  firstChoice,
  hashOfChoice,
  type Choice,
} from '../../packages/embed/src/builder/choice.js';
import { loadFacts } from '../../packages/embed/src/builder/facts.js';
import { optionsOf } from '../../packages/embed/src/builder/order.js';
import { openBrowser, openDemo } from '../support/opened.js';
import { readPdf } from '../support/pdf-text.js';
import { builderOf, focused, partText, preview, unfold, widgetIn } from './builder-page.js';
import { lookAt } from './look-at.js';
import { endClean, watchPage, type WatchedPage } from './watch.js';
import { versionOf } from '../../release/version-places.js';

const site = await openDemo();
const browser = await openBrowser();
const facts = await loadFacts();
const address = builderOf(site);

const full: Choice = {
  ...firstChoice,
  widget: 'provider-finder',
  hub: 'EE5',
  name: 'Estuary "Example" <Hub> & Co',
  'action-url': 'https://hub.example/npq?a=1&b=2',
  'action-label': 'Ask us',
  email: 'npq@hub.example',
  providers: 'teach-first',
  course: 'npq-headship',
  accent: '#ffcc00',
  theme: 'host',
};

interface WithShown {
  npqShown?: string;
}

async function newContext(): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  // What a preview was told to show, kept in the window that shows it.
  await context.addInitScript(() => {
    addEventListener('message', ({ data }) => {
      (globalThis as WithShown).npqShown ??= data as string;
    });
  });
  return context;
}

/** Opens the builder with a choice, in a context of its own unless one is given. */
async function open(choice: Partial<Choice> | string = {}, context?: BrowserContext): Promise<WatchedPage> {
  const watched = await watchPage(context ?? (await newContext()), [new URL(address).origin]);
  const hash = typeof choice === 'string' ? choice : hashOfChoice({ ...firstChoice, ...choice });
  await watched.page.goto(`${address}${hash}`);
  await watched.page.locator('#builder').waitFor();
  return watched;
}

/** What the preview that is on show was told to show. */
async function shown(page: Page): Promise<string> {
  const frame = await page.locator('#stage iframe:only-child').elementHandle();
  const content = await frame.contentFrame();
  await content?.waitForFunction(() => (globalThis as WithShown).npqShown);
  return (await content?.evaluate(() => (globalThis as WithShown).npqShown)) ?? '';
}

/** What snippet() prints for a choice. */
const printed = (choice: Choice): Snippet =>
  snippet(optionsOf(choice, { base: site.scripts, version: versionOf(), hashes: {} }), facts.known);

const entities = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

describe('the builder shows what it prints', () => {
  for (const platform of platformNames) {
    it(`on ${platform}: both parts are snippet()'s, the preview holds them, and the widget lives in it`, async () => {
      const choice = { ...full, platform };
      const watched = await open(choice);
      const { page } = watched;
      const parts = printed(choice);
      assert.equal(await partText(page, 'site'), parts.site);
      assert.equal(await partText(page, 'page'), parts.page);
      const html = await shown(page);
      assert.ok(html.includes(parts.site));
      if (platforms[platform].pageIs === 'html') assert.ok(html.includes(parts.page));
      else
        for (const [, value = ''] of parts.page.matchAll(/^(?:Server URL|Address|Attribute [\w-]+): (.*)$/gm))
          assert.ok(html.includes(entities(value)), value);
      if (platform === 'link')
        await preview(page)
          .getByRole('link', { name: /^Open the/ })
          .waitFor();
      else
        await widgetIn(page, platform, 'provider-finder')
          .getByText('Estuary "Example" <Hub> & Co')
          .first()
          .waitFor();
      await endClean(watched);
    });
  }

  it('for every widget', async () => {
    const watched = await open();
    const { page } = watched;
    for (const widget of widgetNames) {
      await page.locator(`input[name=widget][value=${widget}]`).check();
      await widgetIn(page, 'html', widget).getByRole('heading').first().waitFor();
      assert.equal(await partText(page, 'page'), printed({ ...firstChoice, widget }).page);
    }
    await endClean(watched);
  });

  it('from beside itself, when the files will come from elsewhere: no other origin is asked', async () => {
    const watched = await open({ ...full, base: 'https://files.example/npq/v1/' });
    const { page } = watched;
    await widgetIn(page, 'html', 'provider-finder').waitFor();
    await page.getByRole('button', { name: 'I know files.example: show what to copy' }).click();
    assert.match((await partText(page, 'site')) ?? '', /src="https:\/\/files\.example\/npq\/v1\/npq\.js"/);
    assert.equal((await shown(page)).includes('files.example'), false);
    await page.getByText('The preview takes the files from beside this page').waitFor();
    await endClean(watched);
  });

  for (const [base, host, release] of [
    ['https://evil.example/v1/', 'evil.example', ''],
    ['https://evil.example/v1/', 'evil.example', 'pinned'],
    ['http://127.0.0.1:1/v1/', '127.0.0.1:1', ''],
    ['/uploads/v1/', 'the website that it is pasted into', ''],
  ] as const)
    it(`gives nothing of ${base} ${release} to copy before a person has read whose it is`, async () => {
      const watched = await open({ ...full, base, release });
      const { page } = watched;
      await page.getByText(`This snippet loads its code from ${host}.`).waitFor();
      assert.equal(await page.locator('#ready').isVisible(), false);
      const copyable = page.locator('#ready :is(pre, blockquote, textarea)');
      assert.equal((await copyable.allTextContents()).join(''), '', 'nothing is there to be selected either');
      await page.getByRole('button', { name: `I know ${host}: show what to copy` }).click();
      assert.ok((await partText(page, 'site'))?.includes(base.slice(0, -1)));
      // What was agreed to is no part of the address.
      await page.reload();
      await page.getByText(`This snippet loads its code from ${host}.`).waitFor();
      await endClean(watched);
    });

  it('and says what the server lacks for it, and only then', async () => {
    const context = await newContext();
    const lacks = /needs the header Access-Control-Allow-Origin/;
    const { page } = await open(full, context);
    await widgetIn(page, 'html', 'provider-finder').waitFor();
    assert.equal(await page.getByText(lacks).count(), 0);
    await page.route('**/v1/npq.js', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      delete headers['access-control-allow-origin'];
      await route.fulfill({ response, headers });
    });
    await page.reload();
    await page.getByText(lacks).waitFor();
    await context.close();
  });

  it('pinned to this version, with the hash that its script has', async () => {
    const watched = await open({ ...full, release: 'pinned' });
    const { page } = watched;
    await widgetIn(page, 'html', 'provider-finder').waitFor();
    assert.match(
      (await partText(page, 'site')) ?? '',
      /src="[^"]+\/v\d+\.\d+\.\d+\/npq\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/,
    );
    assert.match((await partText(page, 'csp')) ?? '', /script-src \S+\/v\d+\.\d+\.\d+\/$/m);
    await endClean(watched);
  });

  it('with the accent that it says, and the corners that were chosen', async () => {
    const watched = await open({ ...full, theme: '', radius: '0px' });
    const { page } = watched;
    const button = widgetIn(page, 'html', 'provider-finder').getByRole('button').first();
    await button.waitFor();
    const painted = await button.evaluate((element) => {
      const { backgroundColor, borderTopLeftRadius } = getComputedStyle(element);
      const context = new OffscreenCanvas(1, 1).getContext('2d')!;
      context.fillStyle = backgroundColor;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data];
      return {
        colour: `#${[red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')}`,
        borderTopLeftRadius,
      };
    });
    assert.equal(
      painted.colour,
      await page.locator('.swatch', { hasText: 'Used' }).locator('code').innerText(),
    );
    assert.equal(painted.borderTopLeftRadius, '0px');
    await page.getByText(/^Made darker for .*1\.3:1 became 6\.2:1/).waitFor();
    await endClean(watched);
  });
});

describe('copying', () => {
  it('puts the very text on the clipboard, and says so aloud', async () => {
    const context = await newContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const watched = await open({ ...full, platform: 'wordpress' }, context);
    const { page } = watched;
    const parts = printed({ ...full, platform: 'wordpress' });
    const texts = {
      site: parts.site,
      page: parts.page,
      csp: await partText(page, 'csp'),
      privacy: await partText(page, 'privacy'),
      link: page.url(),
    };
    await unfold(page);
    for (const [part, text] of Object.entries(texts)) {
      await page.locator(`#part-${part}`).getByRole('button', { name: /^Copy/ }).click();
      await page
        .locator(`#part-${part}`)
        .getByRole('status')
        .getByText(/^Copied the /)
        .waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    }
    await endClean(watched);
  });

  it('selects the text where there is no clipboard, and says what to press', async () => {
    const context = await newContext();
    await context.addInitScript(() => {
      // As on a page without https.
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const watched = await open(full, context);
    const { page } = watched;
    await page.getByRole('button', { name: 'Copy the part for each page' }).click();
    await page
      .locator('#part-page')
      .getByRole('status')
      .getByText(/The text is selected: press Ctrl and C/)
      .waitFor();
    assert.equal(await page.evaluate(() => getSelection()?.toString()), printed(full).page);
    await endClean(watched);
  });

  it('forgets that something was copied when it has changed since', async () => {
    const context = await newContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { page } = await open(full, context);
    await page.getByRole('button', { name: 'Copy the part for the site' }).click();
    const said = page.locator('#part-site').getByRole('status');
    await said.getByText('Copied').waitFor();
    await page.getByLabel('Your hub’s name').fill('Another');
    await said.getByText('Copied').waitFor({ state: 'detached' });
    await context.close();
  });
});

describe('the address of the builder', () => {
  it('holds the choice, for a colleague', async () => {
    const watched = await open();
    const { page } = watched;
    await page.getByRole('radio', { name: 'Squarespace' }).check();
    await page.getByLabel('Search by hub name').fill('chafford');
    await page.getByRole('checkbox', { name: /^EE5 / }).check();
    await page.getByLabel('Your hub’s name').fill('Estuary & Co');
    await page.getByText('Lead providers that you work with').first().click();
    await page.getByRole('checkbox', { name: 'Teach First' }).check();
    await page.waitForFunction(() => location.hash.includes('teach-first'));
    const choice = {
      ...firstChoice,
      platform: 'squarespace',
      hub: 'EE5',
      name: 'Estuary & Co',
      providers: 'teach-first',
    };
    assert.deepEqual(choiceOfHash(new URL(page.url()).hash), choice);
    assert.equal(await partText(page, 'link'), page.url());

    const colleague = await watchPage(page.context(), [new URL(address).origin]);
    await colleague.page.goto(page.url());
    await colleague.page.locator('#builder').waitFor();
    assert.equal(await partText(colleague.page, 'site'), printed(choice).site);
    assert.equal(await colleague.page.getByLabel('Your hub’s name').inputValue(), 'Estuary & Co');
    assert.ok(await colleague.page.getByRole('checkbox', { name: /^EE5 / }).isChecked());
    assert.deepEqual(colleague.errors, []);
    await endClean(watched);
  });

  it('is followed when another is pasted into the same page', async () => {
    const watched = await open();
    await watched.page.goto(`${address}${hashOfChoice(full)}`);
    await watched.page.waitForFunction(() =>
      document.querySelector('#part-page pre')?.textContent.includes('npq-provider-finder'),
    );
    await endClean(watched);
  });

  it('may hold junk: nothing breaks, and nothing runs', async () => {
    const junk = naughty.filter((text) => /[<&%=#"'`{]/.test(text)).slice(0, 40);
    const hashes = [
      '#%',
      '#%E0%A4%A',
      '#__proto__=1&constructor=2',
      '#npq-check',
      `#name=${'x'.repeat(20_000)}`,
      ...junk.map((text) => `#${text}`),
    ];
    const watched = await open();
    const { page } = watched;
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const keys = ['name', 'action-label', 'hub', 'course', 'widget', 'accent', 'base'] as const;
    const named = junk.map((text, at) =>
      hashOfChoice({ ...firstChoice, [keys[at % keys.length] ?? 'name']: text }),
    );
    for (const hash of [...hashes, ...named]) {
      await page.evaluate((text) => {
        location.hash = text;
      }, hash);
      await page.locator('#results-heading').waitFor();
    }
    assert.equal(dialogs, 0);
    await page.evaluate(() => {
      location.hash = '';
    });
    await page.waitForFunction(() =>
      document.querySelector('#part-page pre')?.textContent.includes('npq-eligibility-checker'),
    );
    await endClean(watched);
  });

  it('says at each field what cannot be used, and loses nothing that was typed', async () => {
    const wrong = {
      widget: 'calculator',
      hub: 'EE99',
      'action-url': 'hub example',
      email: 'npq at hub',
      course: 'NPQX',
      accent: 'blurple',
      base: 'nowhere',
      release: 'latest',
    };
    const watched = await open({ ...full, ...wrong });
    const { page } = watched;
    for (const [key, value] of Object.entries(wrong)) {
      const sentence = await page.locator(`[data-field="${key}"] .error`).innerText();
      assert.ok(sentence.includes(value), sentence);
      const described = await page.locator(`[aria-describedby~="${key}-error"]`).count();
      assert.equal(described, 1, `${key} is described by its error`);
    }
    assert.equal(await page.locator('#ready').isVisible(), false, 'nothing is copied that does not work');
    const links = page.locator('#problems a');
    assert.equal(await links.count(), Object.keys(wrong).length);
    await links.filter({ hasText: 'npq at hub' }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'email');
    assert.equal(await page.getByLabel('Email address').inputValue(), 'npq at hub');
    assert.deepEqual(choiceOfHash(new URL(page.url()).hash), { ...full, ...wrong });
    assert.deepEqual(await lookAt(page, 'builder errors'), []);
    await endClean(watched);
  });

  it('puts it right field by field', async () => {
    const watched = await open({ ...full, widget: 'calculator', email: 'npq at hub' });
    const { page } = watched;
    await page.getByRole('radio', { name: /^Hours planner/ }).check();
    await page.getByLabel('Email address').fill('npq@hub.example');
    assert.equal(await page.locator('.error').count(), 0);
    assert.equal(await partText(page, 'site'), printed({ ...full, widget: 'hours-planner' }).site);
    await endClean(watched);
  });

  it('does not speak of an error while it is being typed', async () => {
    const watched = await open();
    const { page } = watched;
    await page.getByLabel('Email address').pressSequentially('npq@');
    assert.equal(await page.locator('.error').count(), 0);
    await page.keyboard.press('Tab');
    await page.locator('#email-error').waitFor();
    await endClean(watched);
  });
});

/** Something that had the focus, and whether that was seen. */
interface Stop {
  readonly name: string;
  readonly isMarked: boolean;
}
interface WithStops {
  npqStops?: Stop[];
}

/** What can be worked on the page, in its order; what Tab comes to; and which of it does not show that it has the focus. */
async function tabThrough(page: Page): Promise<{ wanted: string[]; met: string[]; unmarked: string[] }> {
  const wanted = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
    return all
      .filter(
        (element) =>
          element.checkVisibility() &&
          !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
      )
      .map(
        (element) =>
          `${element.localName} ${element.getAttribute('name') ?? (element.id || element.textContent.trim())}`,
      );
  });
  // Told by the page as it happens: a frame of another process hands the focus back after its key was handled.
  await page.evaluate(() => {
    const stops: Stop[] = ((globalThis as WithStops).npqStops = []);
    addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element.closest('.switch label') ?? element);
      stops.push({
        name: `${element.localName} ${element.getAttribute('name') ?? (element.id || element.textContent.trim())}`,
        isMarked: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3,
      });
    });
  });
  const readStops = () => page.evaluate(() => (globalThis as WithStops).npqStops ?? []);
  let stops: readonly Stop[] = [];
  for (let key = 0; key < 140 && stops.length < wanted.length; key++) {
    await page.keyboard.press('Tab');
    stops = await readStops();
  }
  const names = (all: readonly Stop[]): string[] => all.map(({ name }) => name);
  return { wanted, met: names(stops), unmarked: names(stops.filter(({ isMarked }) => !isMarked)) };
}

describe('the builder is worked by keyboard alone:', () => {
  it('Tab comes to everything that can be worked, in order, and each thing shows that it has the focus', async () => {
    const watched = await open(full);
    const { page } = watched;
    await unfold(page);
    const { wanted, met, unmarked } = await tabThrough(page);
    assert.ok(wanted.length > 30, `${wanted.length} stops`);
    assert.deepEqual(met, wanted);
    assert.deepEqual(unmarked, []);
    await endClean(watched);
  });

  it('a whole visit', async () => {
    const context = await newContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const watched = await open({}, context);
    const { page } = watched;
    const { keyboard } = page;
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    assert.equal(
      await page.evaluate(() => document.activeElement?.id),
      'choose',
      'the skip link leads to the choices',
    );
    assert.equal(new URL(page.url()).hash, '', 'and not into the hash');
    await keyboard.press('Tab');
    await keyboard.type('Estuary Example');
    for (let stop = 0; stop < 4; stop++) await keyboard.press('Tab');
    await keyboard.type('southend');
    await page.getByText('1 area found.').waitFor();
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await page.getByText('EE5 is added.').waitFor();
    assert.equal(await focused(page), 'input hub', 'the focus goes along with the area');
    // The search, and three folds of what need not be said.
    for (let stop = 0; stop < 5; stop++) await keyboard.press('Tab');
    for (let step = 0; step < 3; step++) await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Copy the part for the site' }).focus();
    await keyboard.press('Enter');
    await page.getByText('Copied the part for the site.').waitFor();
    const choice = {
      ...firstChoice,
      widget: 'provider-finder',
      platform: 'wordpress',
      hub: 'EE5',
      name: 'Estuary Example',
    };
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), printed(choice).site);
    await endClean(watched);
  });
});

describe('the builder is seen', () => {
  it('complete and without a barrier that axe finds: at first, with everything chosen, while searching, on paper', async () => {
    const watched = await open();
    const { page } = watched;
    assert.deepEqual(await lookAt(page, 'builder at first'), []);
    await page.getByLabel('Search by hub name').fill('unity');
    await page.getByText('2 areas found.').waitFor();
    assert.deepEqual(await lookAt(page, 'builder search'), []);
    const second = await open({ ...full, release: 'pinned', radius: '24px' }, page.context());
    await widgetIn(second.page, 'html', 'provider-finder').waitFor();
    assert.deepEqual(await lookAt(second.page, 'builder full'), []);
    assert.deepEqual(second.errors, []);
    await endClean(watched);
  });

  it('no wider than a phone, each box of it', async () => {
    const watched = await open({ ...full, release: 'pinned', name: 'x'.repeat(200) });
    const { page } = watched;
    await page.setViewportSize({ width: 320, height: 800 });
    // A browser draws no frame that nobody sees.
    await page.locator('#stage').scrollIntoViewIfNeeded();
    await widgetIn(page, 'html', 'provider-finder').waitFor();
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(
          (element) => !element.closest('.quiet') && element.getBoundingClientRect().right > innerWidth + 0.5,
        )
        .map((element) => `${element.localName}#${element.id}.${element.className}`),
    );
    assert.deepEqual(wide, []);
    await endClean(watched);
  });

  it('as a phone and as a desk screen, in the preview', async () => {
    const watched = await open({ widget: 'hours-planner' });
    const { page } = watched;
    for (const [name, width] of [
      ['Phone', 320],
      ['Desktop', 1280],
    ] as const) {
      await page.getByRole('radio', { name }).check();
      await preview(page).locator('body').waitFor();
      assert.equal(
        await preview(page)
          .locator('body')
          .evaluate(() => innerWidth),
        width,
      );
      const box = await page.locator('#stage iframe').boundingBox();
      const stage = await page.locator('#stage').boundingBox();
      assert.ok(box && stage && box.x >= stage.x - 1 && box.x + box.width <= stage.x + stage.width + 1);
    }
    await endClean(watched);
  });

  it('in forced colours: what is chosen is still marked', async () => {
    const watched = await open(full);
    const { page } = watched;
    await page.emulateMedia({ forcedColors: 'active' });
    const [chosen, other] = await page
      .locator('#widths label')
      .evaluateAll((labels) =>
        [...labels]
          .sort(
            (a, b) => Number(b.querySelector('input')!.checked) - Number(a.querySelector('input')!.checked),
          )
          .map((label) => getComputedStyle(label).backgroundColor),
      );
    assert.notEqual(chosen, other);
    assert.deepEqual(await lookAt(page, 'builder forced colours'), []);
    await endClean(watched);
  });

  it('as a sheet for a web team, printed: the parts, the policy and the paragraphs, and no form', async () => {
    const watched = await open({ ...full, platform: 'wordpress' });
    const { page } = watched;
    await widgetIn(page, 'wordpress', 'provider-finder').waitFor();
    const paper = readPdf(await page.pdf({ format: 'A4' })).pages.join('');
    for (const part of ['site', 'page', 'csp', 'privacy', 'accessibility', 'security']) {
      assert.ok(paper.includes(((await partText(page, part)) ?? 'nothing').replace(/\s+/g, '')), part);
    }
    assert.doesNotMatch(paper, /Whichwidget|Preview|Afterwards/);
    await page.context().close();
  });
});

describe('the page that a preview is written into', () => {
  it('is a stranger to the builder, and hears nobody else', async () => {
    const watched = await open();
    const { page } = watched;
    await widgetIn(page, 'html', 'eligibility-checker').waitFor();
    const origin = await preview(page)
      .locator('body')
      .evaluate(() => globalThis.origin);
    assert.equal(origin, 'null');
    await page.goto(`${address}preview.html`);
    await page.evaluate(() => {
      postMessage('<p id="planted">Planted</p>', '*');
    });
    await page.evaluate(() => new Promise((heard) => requestAnimationFrame(heard)));
    assert.equal(await page.locator('#planted').count(), 0);
    await endClean(watched);
  });

  it('throws at no odd message', async () => {
    const watched = await open();
    const { page } = watched;
    await widgetIn(page, 'html', 'eligibility-checker').waitFor();
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#stage iframe');
      for (const odd of [null, undefined, 1, [], {}, { html: 1 }])
        frame?.contentWindow?.postMessage(odd, '*');
    });
    await widgetIn(page, 'html', 'eligibility-checker').waitFor();
    await endClean(watched);
  });
});

describe('these checks can fail:', () => {
  it('a preview of other text, a script that the policy refuses, a barrier and a wide box are seen', async () => {
    const { page, errors, violations } = await open(full);
    await widgetIn(page, 'html', 'provider-finder').waitFor();
    assert.equal((await shown(page)).includes(printed({ ...full, name: 'Another' }).site), false);
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'https://elsewhere.example/x.png';
      const wide = document.createElement('div');
      wide.style.setProperty('inline-size', '2000px');
      wide.append('x');
      document.querySelector('main')?.append(image, wide);
      const script = document.createElement('script');
      try {
        script.src = 'https://elsewhere.example/x.js';
      } catch {
        // The rule for Trusted Types was quicker than the one for addresses.
      }
    });
    const faults = (await lookAt(page, 'builder planted')).join('\n');
    assert.match(faults, /scrolls sideways/);
    assert.match(faults, /image-alt/);
    const refused = (await violations()).join('\n');
    assert.match(refused, /img-src https:\/\/elsewhere\.example/);
    assert.match(refused, /require-trusted-types-for/);
    assert.ok(errors.length > 0);
    await page.context().close();
  });

  it('a button that Tab passes by, and a link that does not show the focus', async () => {
    const { page } = await open(full);
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.tabIndex = -1;
      button.textContent = 'Passed by';
      const link = document.createElement('a');
      link.href = '#';
      link.textContent = 'Unmarked';
      link.style.setProperty('outline', 'none', 'important');
      document.querySelector('main')?.prepend(button, link);
    });
    const { wanted, met, unmarked } = await tabThrough(page);
    assert.ok(wanted.includes('button Passed by') && !met.includes('button Passed by'));
    assert.deepEqual(unmarked, ['a Unmarked']);
    await page.context().close();
  });
});
