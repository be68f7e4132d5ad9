import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pagePart, sitePart, type SnippetOptions } from '@npq-widgets/embed/snippets';
import type { Browser, Page } from 'playwright-core';
import { knownNames } from '../../embed/snippets/known-names.js';
import type { WordPressSite } from '../../wordpress/site.js';
import { framedPicture } from './framed.js';

const DISTRIBUTION = 'packages/embed/distribution';
const HUB = {
  hub: 'EE5',
  name: 'Estuary Example Teaching School Hub',
  'action-url': 'https://hub.example/npq',
} as const;
const PLANNER: SnippetOptions = {
  widget: 'hours-planner',
  platform: 'wordpress',
  base: 'https://npq.example/v1/',
  hub: HUB.hub,
  name: HUB.name,
  actionUrl: HUB['action-url'],
};
/** The maker's sign stays out of the pictures. */
const WITHOUT_SIGN =
  '.edit-post-fullscreen-mode-close, .edit-site-navigation-toggle, #wpadminbar { visibility: hidden }';
const FOOTER = '/wp-admin/site-editor.php?postType=wp_template_part&postId=twentytwentythree%2F%2Ffooter';

/** What the editor's own scripts offer. */
interface EditorWindow {
  wp: {
    blocks: { createBlock(name: string, attributes: object): unknown };
    data: { dispatch(store: string): { insertBlocks(blocks: unknown): void } };
  };
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.addStyleTag({ content: WITHOUT_SIGN });
}

const inserter = (page: Page) => page.getByRole('button', { name: 'Toggle block inserter' });

/** A site in one of WordPress's own themes, with no welcome in the way. */
function prepare(site: WordPressSite): void {
  const seen = "array( 'welcomeGuide' => false )";
  site.run(
    `switch_theme( 'twentytwentythree' ); update_option( 'blogname', '${HUB.name}' ); update_user_meta( 1, 'wp_persisted_preferences', array( 'core/edit-post' => ${seen}, 'core/edit-site' => ${seen}, '_modified' => gmdate( 'c' ) ) );`,
  );
}

async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/wp-login.php`);
  await page.locator('#user_login').fill('admin');
  await page.locator('#user_pass').fill('admin-pass');
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/);
}

async function upload(page: Page, origin: string): Promise<Buffer> {
  await open(page, `${origin}/wp-admin/plugin-install.php?tab=upload`);
  const zip = readdirSync(DISTRIBUTION).find((name) => name.startsWith('npq-widgets-wordpress-')) ?? '';
  await page.locator('#pluginzip').setInputFiles(join(DISTRIBUTION, zip));
  return framedPicture(
    page,
    [
      page.locator('#menu-plugins a.current'),
      page.locator('#pluginzip'),
      page.locator('#install-plugin-submit'),
    ],
    [page.getByRole('heading', { name: 'Add Plugins' })],
  );
}

async function settings(page: Page, origin: string): Promise<Buffer> {
  await open(page, `${origin}/wp-admin/options-general.php?page=npq-widgets`);
  for (const [name, value] of Object.entries(HUB)) await page.locator(`#npq-${name}`).fill(value);
  const field = (name: string) => page.locator(`#npq-${name}`);
  return framedPicture(
    page,
    [page.locator('#menu-settings a.current'), field('hub'), field('name'), field('action-url')],
    [page.locator('label[for=npq-hub]'), page.locator('#npq-action-url-hint')],
  );
}

/** A new page, and something looked for in the list of blocks. */
async function searchBlocks(page: Page, origin: string, words: string, block: string): Promise<Buffer> {
  await open(page, `${origin}/wp-admin/post-new.php?post_type=page`);
  await inserter(page).click();
  const search = page.getByRole('searchbox');
  await search.fill(words);
  return framedPicture(
    page,
    [inserter(page), search, page.locator(`.editor-block-list-item-${block}`)],
    [page.locator('.block-editor-inserter__search')],
  );
}

/** Puts a block of HTML into the page or template that is open. */
const insertHtml = (page: Page, content: string): Promise<void> =>
  page.evaluate((html) => {
    const { blocks, data } = (globalThis as unknown as EditorWindow).wp;
    data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('core/html', { content: html }));
  }, content);

async function footer(page: Page, origin: string): Promise<Buffer> {
  await open(page, origin + FOOTER);
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  await canvas.locator('.wp-block-site-title').waitFor();
  await insertHtml(page, sitePart(PLANNER, knownNames));
  return framedPicture(
    page,
    [canvas.locator('[data-type="core/html"]'), page.getByRole('button', { name: 'Save', exact: true })],
    [canvas.locator('.wp-block-site-title'), page.getByRole('heading', { name: 'Footer' })],
  );
}

async function paste(page: Page, origin: string): Promise<Buffer> {
  await open(page, `${origin}/wp-admin/post-new.php?post_type=page`);
  await page.getByRole('textbox', { name: 'Add title' }).fill('NPQs with us');
  await page.keyboard.press('Enter');
  await page.keyboard.type('See how an NPQ fits into your year.');
  await insertHtml(page, pagePart(PLANNER, knownNames));
  return framedPicture(
    page,
    [page.locator('[data-type="core/html"]'), page.locator('.editor-post-publish-panel__toggle')],
    [page.getByRole('textbox', { name: 'Add title' })],
  );
}

async function check(page: Page, site: WordPressSite): Promise<Buffer> {
  const id = site.run(
    "echo wp_insert_post( array( 'post_title' => 'NPQs', 'post_status' => 'publish', 'post_content' => '<!-- wp:npq/hours-planner /-->' ) );",
  );
  await open(page, `${site.origin}/?p=${id}#npq-check`);
  return framedPicture(page, [], [page.getByRole('dialog', { name: 'Check of this page' })]);
}

/** A person's first steps in a real WordPress, as pictures: file name and PNG. */
export async function wordPressPictures(
  site: WordPressSite,
  browser: Browser,
): Promise<ReadonlyMap<string, Buffer>> {
  prepare(site);
  const context = await browser.newContext({ viewport: { width: 980, height: 700 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await signIn(page, site.origin);
  const { origin } = site;
  const pictures = new Map<string, Buffer>();
  pictures.set('upload', await upload(page, origin));
  pictures.set('settings', await settings(page, origin));
  pictures.set('own-block', await searchBlocks(page, origin, 'NPQ', 'npq-hours-planner'));
  pictures.set('footer', await footer(page, origin));
  pictures.set('custom-html', await searchBlocks(page, origin, 'Custom HTML', 'html'));
  pictures.set('paste', await paste(page, origin));
  await context.clearCookies();
  pictures.set('check', await check(page, site));
  return pictures;
}
