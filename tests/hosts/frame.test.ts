import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { widgetNames, type SnippetOptions, type WidgetName } from '@npq-widgets/embed/snippets';
import type { BrowserContext, Frame } from 'playwright-core';
import { demoHub } from '../../demo/identity.js';
import { SANDBOX } from '../../packages/embed/src/snippets/frame-part.js';
import { openBrowser, openDemo, openFolder, openHost } from '../support/opened.js';
import { readPdf } from '../support/pdf-text.js';
import {
  answerIn,
  boxes,
  frameSnippet,
  loadedAgain,
  framed,
  heights,
  hostPage,
  planIn,
  shownIn,
  untilFitted,
} from './framed.js';
import { clobbering, isClobbered } from './clobbered.js';
import { watchPage, type WatchedPage } from './watch.js';

const site = await openDemo();
const host = await openHost();
const other = await openHost();
/** The same files from a server that sends none of the headers that modules need. */
const plain = await openFolder('packages/embed/distribution/v1');
const browser = await openBrowser();
let context: BrowserContext;

interface Opened extends WatchedPage {
  readonly frame: Frame;
}

/** Opens a host page with this body, and waits for the widget in its first frame. */
async function open(body: string, { isShown = true, policy = '' } = {}): Promise<Opened> {
  context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const watched = await watchPage(context, [
    host.origin,
    other.origin,
    plain.origin,
    new URL(site.scripts).origin,
  ]);
  host.show(hostPage(body), policy ? { 'content-security-policy': policy } : {});
  await watched.page.goto(host.origin);
  const frame = await framed(watched.page);
  if (isShown) await shownIn(frame);
  return { ...watched, frame };
}

async function endClean({ errors, foreign }: WatchedPage): Promise<void> {
  await context.close();
  assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
}

const pasted = (widget: WidgetName, more: Partial<SnippetOptions> = {}): string => {
  const { site: once, page } = frameSnippet(site.scripts, widget, more);
  return `${page}${once}`;
};
const alone = (widget: WidgetName): string => frameSnippet(site.scripts, widget).page;

describe('a frame with the script that sizes it', () => {
  it('is as high as what it shows, and grows and shrinks with the answers', async () => {
    const opened = await open(pasted('eligibility-checker', { course: 'NPQSL' }));
    const { page, frame } = opened;
    const first = await untilFitted(page, frame);
    await answerIn(frame);
    const second = await untilFitted(page, frame);
    await frame
      .getByRole('link', { name: 'Back' })
      .or(frame.getByRole('button', { name: 'Back' }))
      .first()
      .click();
    const third = await untilFitted(page, frame);
    for (const { box, content } of [first, second, third]) assert.equal(box, content);
    assert.ok(second.content !== first.content, `${String(first.content)} became ${String(second.content)}`);
    assert.ok(third.content !== second.content);
    await endClean(opened);
  });

  it('is sized wherever the script stands, late or twice, with a box of its own or of the page', async () => {
    const opened = await open(
      `<style>*{box-sizing:border-box}</style>${frameSnippet(site.scripts, 'hours-planner', { reserve: 'none' }).page}`,
    );
    const { page, frame } = opened;
    const before = await heights(page, frame);
    assert.notEqual(before.box, before.content, 'nothing sizes it yet');
    await page.addScriptTag({ url: `${site.scripts}npq-frame.js` });
    const once = await untilFitted(page, frame);
    assert.equal(once.box, once.content);
    await page.addScriptTag({ url: `${site.scripts}npq-frame.js` });
    await planIn(frame);
    const twice = await untilFitted(page, frame);
    assert.equal(twice.box, twice.content);
    assert.ok(twice.content > once.content);
    await endClean(opened);
  });

  it('is sized among images that are named like what finds elements and listens', async () => {
    const opened = await open(`${clobbering}${pasted('hours-planner')}`);
    const { page, frame } = opened;
    assert.ok(await page.evaluate(isClobbered));
    await planIn(frame);
    const { box, content } = await untilFitted(page, frame);
    assert.equal(box, content);
    await endClean(opened);
  });

  it('is sized when it comes late, moves, or loads again', async () => {
    const opened = await open(pasted('hours-planner'));
    const { page } = opened;
    const moved = page.waitForEvent(
      'framenavigated',
      (frame) => frame !== opened.frame && frame.url().includes('/frame.html?'),
    );
    await page.evaluate(() => document.body.prepend(document.querySelector('iframe') ?? ''));
    const frame = await moved;
    await shownIn(frame);
    await planIn(frame);
    const before = await untilFitted(page, frame);
    assert.equal(before.box, before.content);
    await loadedAgain(frame, () => frame.evaluate(() => location.reload()));
    await shownIn(frame);
    const { box, content } = await untilFitted(page, frame);
    assert.equal(box, content);
    assert.ok(content < before.content, 'it starts again');
    await endClean(opened);
  });

  it('has its own height beside another', async () => {
    const opened = await open(`${alone('hours-planner')}${pasted('provider-finder')}`);
    const { page } = opened;
    const [planner, finder] = [await framed(page, 0), await framed(page, 1)];
    await Promise.all([shownIn(planner), shownIn(finder)]);
    await untilFitted(page, planner);
    const still = await untilFitted(page, finder);
    await planIn(planner);
    const grown = await untilFitted(page, planner);
    assert.equal(grown.box, grown.content);
    assert.deepEqual(await heights(page, finder), still);
    await endClean(opened);
  });

  it('is sized inside a frame of another origin', async () => {
    const outer = `<iframe title="Outer" src="${other.origin}" width="700" height="900"></iframe>`;
    other.show(hostPage(pasted('hours-planner')));
    const opened = await open(outer);
    const { box, content } = await untilFitted(opened.page, opened.frame);
    assert.equal(box, content);
    await endClean(opened);
  });

  it('is sized by the library that many pages have already', async () => {
    const library = readFileSync('node_modules/@open-iframe-resizer/core/dist/index.umd.cjs', 'utf8');
    const name = /global[^;]*?\.(\w+)=\{\}|\.(\w+)\s*=\s*\{\}/.exec(library)?.slice(1).find(Boolean) ?? '';
    const opened = await open(
      `${alone('hours-planner')}<script>${library}</script><script>globalThis[${JSON.stringify(name)}].initialize({}, 'iframe')</script>`,
    );
    const { box, content } = await untilFitted(opened.page, opened.frame);
    assert.equal(box, content);
    await endClean(opened);
  });

  it('needs frame-src and one script of the page’s policy, and breaks no rule of it', async () => {
    const folder = site.scripts;
    const { site: once, page: part } = frameSnippet(folder, 'hours-planner', { reserve: 'none' });
    const opened = await open(part + once, {
      policy: `default-src 'none'; frame-src ${folder}; script-src ${folder}npq-frame.js; img-src data:`,
    });
    const { box, content } = await untilFitted(opened.page, opened.frame);
    assert.equal(box, content);
    assert.deepEqual(await opened.violations(), []);
    await endClean(opened);
  });
});

describe('a frame without any script of ours around it', () => {
  it('keeps its height, and scrolls inside', async () => {
    const opened = await open(alone('hours-planner'));
    const { page, frame } = opened;
    const stated = await heights(page, frame);
    await planIn(frame);
    const now = await heights(page, frame);
    assert.equal(now.box, stated.box);
    assert.ok(now.content > now.box, 'there is more than fits');
    assert.ok(await frame.evaluate(() => (scrollTo(0, 1e6), scrollY > 0)));
    await endClean(opened);
  });

  it('works in a sandboxed frame of a website builder, one frame in another', async () => {
    const outer = `<iframe title="Outer" sandbox="allow-scripts allow-popups allow-forms" src="${other.origin}" width="700" height="900"></iframe>`;
    other.show(
      hostPage(
        `<iframe title="Tool" width="600" height="800" src="${site.scripts}frame.html?widget=eligibility-checker&amp;course=npq-senior-leadership"></iframe>`,
      ),
    );
    const opened = await open(outer);
    await answerIn(opened.frame);
    await endClean(opened);
  });

  it('works from a server that lets no stranger have its modules', async () => {
    const opened = await open(frameSnippet(`${plain.origin}/`, 'provider-finder').page);
    const { errors } = opened;
    assert.ok(
      errors.every((line) => /CORS|ERR_FAILED/.test(line)),
      errors.join('\n'),
    );
    assert.ok(errors.length > 0, 'the modules were refused');
    await context.close();
  });
});

/** Messages that are not heights of ours, or that are none that a page can have. */
const ODD = `[
  null, undefined, 0, 900, NaN, true, 'iframe-resized', '[iFrameSizer]x:900:resizeObserver', [], [900], new Date(0), new Map(), new ArrayBuffer(8),
  (() => { const round = { type: 'iframe-resized' }; round.height = round; return round; })(), {}, { type: null }, { type: {} }, { type: 'iframe-resized' },
  { type: 'iframe-resized', height: '900' }, { type: 'iframe-resized', height: null }, { type: 'iframe-resized', height: [900] }, { type: 'iframe-resized', height: NaN },
  { type: 'iframe-resized', height: Infinity }, { type: 'iframe-resized', height: -Infinity }, { type: 'iframe-resized', height: -1 }, { type: 'iframe-resized', height: 0 },
  { type: 'iframe-resized', height: 10n }, { type: 'other', height: 900 }, { height: 900 }, 'x'.repeat(100000),
  { type: 'iframe-child-init', targetElementSelector: '!!!', bodyPadding: '500px' }, { type: 'iframe-child-init', targetElementSelector: {} }, { type: 'iframe-get-child-dimensions' }
]`;
const HEIGHT_7000 = `[{ type: 'iframe-resized', height: 7000, width: 10 }]`;

/** Posts each message, and then one that says it was the last. */
const postTo = (target: string, list: string): string =>
  `for (const message of [...${list}, 'last']) ${target}.postMessage(message, '*')`;

/** Heights of the boxes before and after what `act` does, once the page has read the last message. */
async function changes({ page }: Opened, act: () => Promise<unknown>): Promise<string[]> {
  const before = await boxes(page);
  const last = await page.evaluateHandle(() => {
    const read = new Promise((done) => {
      addEventListener('message', ({ data }) => {
        if (data === 'last') done(true);
      });
    });
    return { read };
  });
  await act();
  await last.evaluate(({ read }) => read);
  const now = await boxes(page);
  return before.flatMap((height, index) =>
    now[index] === height ? [] : [`${String(height)} became ${String(now[index])}`],
  );
}

/** Who a page must not obey: each posts a height, and the odd messages, to the host page. */
async function spoofed(opened: Opened): Promise<string[]> {
  const { page, frame } = opened;
  const stranger = page.frames().find((one) => one.url().startsWith(other.origin));
  if (!stranger) throw new Error('There is no frame of a stranger.');
  return [
    ...(await changes(opened, () => page.evaluate(postTo('window', ODD)))),
    ...(await changes(opened, () => page.evaluate(postTo('window', HEIGHT_7000)))),
    ...(await changes(opened, () => stranger.evaluate(postTo('parent', ODD)))),
    ...(await changes(opened, () => stranger.evaluate(postTo('parent', HEIGHT_7000)))),
    ...(await changes(opened, () => frame.evaluate(postTo('parent', ODD)))),
  ];
}

describe('messages', () => {
  const stranger = (): string =>
    `<iframe title="Stranger" src="${other.origin}/frame.html" height="200"></iframe>`;

  it('that are odd, or come from anyone else, change nothing and throw nothing', async () => {
    other.show(hostPage('<p>A stranger</p>'));
    const opened = await open(`${pasted('hours-planner')}${stranger()}`);
    await untilFitted(opened.page, opened.frame);
    assert.deepEqual(await spoofed(opened), []);
    await endClean(opened);
  });

  it('are looked at by a check that finds a page which obeys anyone', async () => {
    other.show(hostPage('<p>A stranger</p>'));
    const obedient = `<script>addEventListener('message', ({ data }) => { document.querySelector('iframe').style.height = data.height + 'px'; })</script>`;
    const opened = await open(`${alone('hours-planner')}${stranger()}${obedient}`);
    assert.ok((await spoofed(opened)).length >= 3);
    assert.ok(opened.errors.length > 0, 'null has no height');
    await context.close();
  });

  it('of the right frame are held between 120 and 20,000 pixels', async () => {
    const opened = await open(pasted('hours-planner'));
    const { page, frame } = opened;
    await untilFitted(page, frame);
    for (const [said, box] of [
      ['1e9', 20_000],
      ['Number.MAX_VALUE', 20_000],
      ['1', 120],
      ['0.001', 120],
      ['777.5', 777],
    ] as const) {
      await changes(opened, () =>
        frame.evaluate(postTo('parent', `[{ type: 'iframe-resized', height: ${said} }]`)),
      );
      const [height] = await boxes(page);
      assert.ok(Math.abs((height ?? 0) - box) <= 1, `${said} made it ${String(height)}`);
    }
    await endClean(opened);
  });

  it('of the right frame count no more once it shows a page of another origin', async () => {
    const address = /src="([^"]*)"/.exec(alone('hours-planner'))?.[1] ?? '';
    const free = `<iframe title="Free" src="${address}" width="600" height="500"></iframe>${frameSnippet(site.scripts, 'hours-planner').site}`;
    const opened = await open(free);
    const { page, frame } = opened;
    await untilFitted(page, frame);
    other.show(hostPage('<p>Not ours</p>'));
    const go = async (url: string): Promise<void> => {
      await loadedAgain(frame, () =>
        frame.evaluate((to) => {
          location.href = to;
        }, url),
      );
    };
    const post = (): Promise<string[]> =>
      changes(opened, () => frame.evaluate(postTo('parent', HEIGHT_7000)));
    await go(other.origin);
    assert.deepEqual(await post(), []);
    await go(address.replaceAll('&amp;', '&'));
    await shownIn(frame);
    await untilFitted(page, frame);
    assert.match((await post()).join(), /became 7000$/);
    await context.close();
  });

  it('to the frame are answered for the parent window alone', async () => {
    other.show(hostPage('<p>A stranger</p>'));
    const opened = await open(`${alone('hours-planner')}${stranger()}`);
    const { page } = opened;
    const beside = page.frames().find((one) => one.url().startsWith(other.origin));
    const hear = (): void => {
      addEventListener('message', ({ data }: MessageEvent<{ type?: string } | null>) => {
        if (data?.type === 'iframe-resized') (globalThis as { heard?: boolean }).heard = true;
      });
    };
    const heard = (): boolean => (globalThis as { heard?: boolean }).heard ?? false;
    await Promise.all([page.evaluate(hear), beside?.evaluate(hear)]);
    await beside?.evaluate(() => parent.frames[0]?.postMessage({ type: 'iframe-child-init' }, '*'));
    // The frame reads its messages in turn, and has read the stranger's when it answers this one.
    await page.evaluate(() => frames[0]?.postMessage({ type: 'iframe-child-init' }, '*'));
    await page.waitForFunction(heard);
    assert.equal(await beside?.evaluate(heard), false);
    await endClean(opened);
  });
});

/** What is real in a frame: text of some length, and a link that leads to an official page. */
async function unreal(frame: Frame): Promise<string[]> {
  const text = await frame.evaluate(() =>
    [document, ...[...document.querySelectorAll('main > *')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
      .map((root) => (root instanceof Document ? root.body.innerText : root.textContent))
      .join(' '),
  );
  const links = await frame.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
  return [
    ...(text.replace(/\s+/g, ' ').trim().length > 40 ? [] : [`little text: ${text}`]),
    ...(links.some((href) =>
      /^https:\/\/(?:www|find-a-teaching-school-hub)\.(?:education\.)?(?:gov|service)\.uk\/|education\.gov\.uk\//.test(
        href,
      ),
    )
      ? []
      : ['no official link']),
  ];
}

describe('a link to what is shown in a frame of another origin', () => {
  const copy = async (opened: Opened): Promise<void> => {
    await planIn(opened.frame);
    await opened.frame.getByRole('button', { name: 'Plan my weeks' }).click();
    await opened.frame.getByRole('button', { name: 'Show my plan' }).click();
    await opened.frame.getByRole('button', { name: 'Copy a link to this plan' }).click();
  };
  const assertOpens = async (link: string): Promise<void> => {
    const page = await context.newPage();
    await page.goto(link);
    await page.locator('npq-hours-planner .verdict').waitFor();
  };

  it('is copied, and opens it on a page of its own', async () => {
    const opened = await open(alone('hours-planner'));
    await copy(opened);
    await opened.frame.getByText('The link is copied.').waitFor({ state: 'attached' });
    await context.grantPermissions(['clipboard-read'], { origin: host.origin });
    const link = await opened.page.evaluate(() => navigator.clipboard.readText());
    assert.match(link, /frame\.html\?.*#npq-plan_/);
    await assertOpens(link);
    await endClean(opened);
  });

  it('stands in a field, selected, where the page does not allow it', async () => {
    const opened = await open(alone('hours-planner').replace(' allow="clipboard-write"', ''));
    await copy(opened);
    const field = opened.frame.getByLabel(/^Copy this link/);
    await field.waitFor();
    const { link, chosen } = await field.evaluate((input: HTMLInputElement) => ({
      link: input.value,
      chosen: input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    }));
    assert.equal(chosen, link);
    await assertOpens(link);
    await context.close();
  });
});

describe('the sandbox', () => {
  it('lets a frame neither move the page nor be one with its server', () => {
    assert.deepEqual(
      SANDBOX.filter((token) => /top-navigation|same-origin|pointer-lock|presentation/.test(token)),
      [],
    );
  });

  for (const token of ['', ...SANDBOX]) {
    it(`${token ? `without ${token}` : 'as it is'} shows something real`, async () => {
      const left = SANDBOX.filter((one) => one !== token).join(' ');
      const opened = await open(alone('provider-finder').replace(SANDBOX.join(' '), left), {
        isShown: token !== 'allow-scripts',
      });
      await opened.frame.waitForLoadState();
      assert.deepEqual(await unreal(opened.frame), []);
      await context.close();
    });
  }

  it('is looked at by a check that finds an empty frame', async () => {
    other.show(hostPage(''));
    const opened = await open(`<iframe title="Empty" src="${other.origin}/frame.html?"></iframe>`, {
      isShown: false,
    });
    await opened.frame.waitForLoadState();
    assert.deepEqual(await unreal(opened.frame), ['little text: ', 'no official link']);
    await context.close();
  });

  it('leaves every widget its work: no storage, no policy of the frame broken', async () => {
    for (const widget of widgetNames) {
      const opened = await open(
        pasted(widget, { course: 'NPQSL', hub: 'EE5', actionUrl: 'https://hub.example/' }),
      );
      assert.deepEqual(
        await opened.frame.evaluate(() => {
          try {
            return String(localStorage.length);
          } catch (error) {
            return (error as Error).name;
          }
        }),
        'SecurityError',
      );
      assert.deepEqual(
        await opened.frame.evaluate(() => (globalThis as { npqViolations?: string[] }).npqViolations),
        [],
      );
      await endClean(opened);
    }
  });
});

describe('the page around a frame', () => {
  /** What becomes of the page's address, and of links, when the frame tries. */
  async function tried({ page, frame }: Opened): Promise<string> {
    await frame.evaluate(() => {
      try {
        window.top!.location.href = 'https://evil.example/';
      } catch {
        /* Refused, as it should be. */
      }
    });
    await page.waitForLoadState();
    return page.url();
  }

  it('is never moved by it, and its links open beside', async () => {
    const opened = await open(
      pasted('provider-finder', { actionUrl: 'https://hub.example/next', hub: 'EE5' }),
    );
    const { page, frame, errors } = opened;
    await context.route(/hub\.example|gov\.uk/, (route) => route.fulfill({ body: 'Elsewhere' }));
    const [popup] = await Promise.all([
      context.waitForEvent('page'),
      frame.locator('a[href="https://hub.example/next"]').click(),
    ]);
    assert.equal(popup.url(), 'https://hub.example/next');
    assert.equal(
      await popup.evaluate(() => window.opener === null && window.origin),
      'https://hub.example',
      'an ordinary page, not a sandboxed one',
    );
    assert.equal(await tried(opened), `${host.origin}/`);
    assert.equal(frame.url().startsWith(site.scripts), true, 'the frame stays too');
    assert.equal(page.frames().length, 2);
    assert.ok(
      errors.every((line) => /allow-top-navigation|permission to access|Unsafe attempt/.test(line)),
      errors.join('\n'),
    );
    await context.close();
  });

  it('is looked at by a check that finds a frame which may move it', async () => {
    const opened = await open(
      alone('provider-finder').replace('allow-scripts', 'allow-scripts allow-top-navigation'),
    );
    await context.route(/evil\.example/, (route) => route.fulfill({ body: 'Elsewhere' }));
    await Promise.all([opened.page.waitForURL(/evil\.example/), tried(opened)]);
    await context.close();
  });

  /** Where the question begins in the window of the page, in pixels from its top. */
  async function questionAt({ page, frame }: Opened): Promise<number> {
    const top = await page.locator('iframe').evaluate((iframe) => iframe.getBoundingClientRect().top);
    return (
      top +
      (await frame
        .locator('legend')
        .first()
        .evaluate((element) => element.getBoundingClientRect().top))
    );
  }
  const isInView = (at: number): boolean => at >= 0 && at < 600;

  it('keeps the new question in view when a step is taken', async () => {
    const opened = await open(
      `<p style="height:500px">Before</p>${pasted('eligibility-checker', { course: 'NPQSL' })}<p style="height:900px">After</p>`,
    );
    const { page, frame } = opened;
    await untilFitted(page, frame);
    await answerIn(frame);
    await untilFitted(page, frame);
    assert.ok(isInView(await questionAt(opened)), String(await questionAt(opened)));
    await page.evaluate(() => scrollTo(0, 1e6));
    assert.equal(isInView(await questionAt(opened)), false, 'the check finds a question that is not');
    await endClean(opened);
  });

  for (const isSized of [true, false]) {
    it(
      isSized
        ? 'is printed with the whole frame'
        : 'is printed with the part in view when nothing sizes the frame',
      async () => {
        // The explorer is higher than any frame that nothing sizes.
        const [widget, last] = isSized
          ? (['hours-planner', 'How published courses were made up'] as const)
          : (['framework-explorer', 'What has changed'] as const);
        const opened = await open(
          isSized
            ? pasted(widget, { course: 'NPQSL' })
            : frameSnippet(site.scripts, widget, { course: 'NPQSL' }).page,
        );
        const { page, frame } = opened;
        await frame.locator(`npq-${widget}`).getByText(last).first().waitFor();
        if (isSized) await untilFitted(page, frame);
        const root = frame.locator(`npq-${widget} .root`);
        // What only a screen can use, such as a way back, is not printed: the heading is the first that is.
        const heading = (await root.getByRole('heading').first().innerText()).split(/\s+/);
        const words = (await root.innerText()).trim().split(/\s+/);
        const printed = readPdf(await page.pdf({ format: 'A4' })).pages.join('');
        assert.ok(printed.includes(heading.join('')), `the heading: ${heading.join(' ')}`);
        assert.equal(
          printed.includes(words.slice(-6).join('')),
          isSized,
          `the last words: ${words.slice(-6).join(' ')}`,
        );
        await endClean(opened);
      },
    );
  }
});

describe('the demo', () => {
  const source = (name: string): string => readFileSync(`demo/hosts/${name}.html`, 'utf8');
  const printed = (widget: WidgetName, platform: 'frame' | 'link'): { site: string; page: string } => {
    const { site: once, page } = frameSnippet('https://npq.example/v1/', widget, { platform, ...demoHub });
    return {
      site: once.replaceAll('https://npq.example/v1/', '{{scripts}}'),
      page: page.replaceAll('https://npq.example/v1/', '{{scripts}}'),
    };
  };

  it('pastes frames and links exactly as they are printed', () => {
    for (const widget of widgetNames) {
      assert.ok(source('frame').includes(printed(widget, 'frame').page), widget);
      assert.ok(source('frame-fixed').includes(printed(widget, 'frame').page), widget);
      assert.ok(source('frame-link').includes(printed(widget, 'link').page), widget);
    }
    assert.ok(source('frame').includes(printed('hours-planner', 'frame').site));
    assert.equal(`${source('frame-fixed')}${source('frame-link')}`.includes('<script'), false);
  });

  it('has four frames that fit, wide and narrow', async () => {
    context = await browser.newContext();
    const watched = await watchPage(context, [site.pages, new URL(site.scripts).origin]);
    for (const width of [1280, 320]) {
      await watched.page.setViewportSize({ width, height: 900 });
      await watched.page.goto(`${site.pages}/hosts/frame.html`);
      for (const index of widgetNames.keys()) {
        await watched.page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
        const frame = await framed(watched.page, index);
        await shownIn(frame);
        const { box, content } = await untilFitted(watched.page, frame);
        assert.equal(box, content);
        await (
          await frame.frameElement()
        ).screenshot({ path: `test-results/frame-${String(index)}-${String(width)}.png` });
      }
      assert.equal(
        await watched.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        0,
      );
    }
    await endClean(watched);
  });
});
