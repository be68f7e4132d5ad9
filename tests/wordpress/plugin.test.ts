import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { pagePart, widgetNames } from '@npq-widgets/embed/snippets';
import type { Browser, Page } from 'playwright-core';
import { keepOpen, openBrowser } from '../support/opened.js';
import { knownNames } from '../embed/snippets/known-names.js';
import { startWordPress, whatIsMissing, type WordPressSite } from './site.js';

const ROLES = ['admin', 'editor', 'author'] as const;
const THEMES = ['twentytwentyone', 'twentytwentythree'] as const;
const WIDTHS = [1280, 390, 320] as const;

/** What the editor's own scripts offer to a test that runs inside it. */
interface EditorWindow {
  wp: {
    blocks: {
      pasteHandler(given: {
        HTML: string;
        plainText: string;
        mode: string;
      }): { name: string; attributes: object }[];
      switchToBlockType(block: unknown, name: string): { name: string; attributes: object }[] | null;
      createBlock(name: string, attributes: object): unknown;
      getBlockType(name: string): unknown;
    };
    data: { dispatch(store: string): { insertBlocks(blocks: unknown): void } };
  };
}

const missing = whatIsMissing();

describe('the plug-in in a real WordPress', { skip: missing || false }, () => {
  let site: WordPressSite;
  let browser: Browser;

  before(async () => {
    site = await keepOpen(startWordPress());
    browser = await openBrowser();
  });

  /** Saves a page as that person would, and returns its address. */
  const save = (login: string, content: string): string => {
    const id = site.run(
      `wp_set_current_user( get_user_by( 'login', '${login}' )->ID ); kses_init(); echo wp_insert_post( array( 'post_title' => 'NPQs', 'post_status' => 'publish', 'post_content' => wp_slash( ${JSON.stringify(content).replaceAll('$', String.raw`\$`)} ) ) );`,
    );
    return `${site.origin}/?p=${id}`;
  };

  async function signIn(login: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${site.origin}/wp-login.php`);
    await page.locator('#user_login').fill(login);
    await page.locator('#user_pass').fill(`${login}-pass`);
    await page.locator('#wp-submit').click();
    await page.waitForURL(/wp-admin/);
    return page;
  }

  /** The editor with an empty post. */
  async function newPost(login: string): Promise<Page> {
    const page = await signIn(login);
    await page.goto(`${site.origin}/wp-admin/post-new.php`);
    await page.waitForFunction(() =>
      Boolean((globalThis as Partial<EditorWindow>).wp?.blocks.getBlockType('npq/hours-planner')),
    );
    return page;
  }

  for (const theme of THEMES)
    for (const login of ROLES)
      it(`shows four blocks that ${login} saved, in ${theme}, at every width, and asks nobody else`, async () => {
        site.run(`switch_theme( '${theme}' );`);
        const address = save(
          login,
          widgetNames.map((name) => `<!-- wp:npq/${name} {"course":"npq-headship"} /-->`).join('\n\n'),
        );
        for (const width of WIDTHS) {
          const page = await browser.newPage({ viewport: { width, height: 900 } });
          const errors: string[] = [];
          const foreign: string[] = [];
          page.on('pageerror', (error) => errors.push(error.message));
          page.on('request', (request) => {
            if (request.url().includes('npq') && !request.url().startsWith(site.origin))
              foreign.push(request.url());
          });
          await page.goto(address);
          for (const name of widgetNames) await page.locator(`npq-${name} .root`).first().waitFor();
          assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
          assert.equal(await page.locator('script[src*="/plugins/npq-widgets/npq/v1/npq.js"]').count(), 1);
          await page.close();
        }
      });

  it('takes a pasted snippet for a block, also from a Custom HTML block', async () => {
    const page = await newPost('admin');
    const snippets = [
      pagePart({ widget: 'hours-planner', platform: 'wordpress', course: 'NPQH' }, knownNames),
      pagePart({ widget: 'hours-planner', course: 'NPQH' }, knownNames),
    ];
    for (const snippet of snippets) {
      const found = await page.evaluate((text) => {
        const { blocks } = (globalThis as unknown as EditorWindow).wp;
        const pasted = blocks.pasteHandler({ HTML: '', plainText: text, mode: 'AUTO' });
        const custom = blocks.createBlock('core/html', { content: text });
        return {
          pasted: pasted.map(({ name, attributes }) => ({ name, attributes })),
          custom: blocks
            .switchToBlockType(custom, 'npq/hours-planner')
            ?.map(({ name, attributes }) => ({ name, attributes })),
        };
      }, snippet);
      const block = [{ name: 'npq/hours-planner', attributes: { course: 'npq-headship' } }];
      assert.deepEqual(found, { pasted: block, custom: block });
    }
    await page.context().close();
  });

  it('has a course picker, and a preview that lives', async () => {
    const page = await newPost('author');
    await page.evaluate(() => {
      const { blocks, data } = (globalThis as unknown as EditorWindow).wp;
      data
        .dispatch('core/block-editor')
        .insertBlocks(blocks.createBlock('npq/hours-planner', { course: 'npq-headship' }));
    });
    const preview = page.frameLocator('iframe[title="NPQ hours planner"]');
    await preview.locator('npq-hours-planner .root').first().waitFor();
    await page.context().close();
  });

  it('keeps settings for administrators, each looked at, and prints them once, escaped', () => {
    const kept = JSON.parse(
      site.run(
        `echo wp_json_encode( npq_widgets_sanitize_settings( array( 'hub' => 'EE5', 'name' => 'A "B" <b>C</b>', 'action-url' => 'www.hub.example/npq', 'email' => 'npq@hub.example?bcc=x@y.example', 'base' => 'javascript:alert(1)', 'evil' => 'x', 'accent' => array( 'x' ) ) ) );`,
      ),
    ) as Record<string, string>;
    assert.deepEqual(kept, { hub: 'EE5', name: 'A "B" C', 'action-url': 'https://www.hub.example/npq' });
  });

  it('is left alone by the plug-ins that it can ask, and by no other script of the site', () => {
    for (const filter of [
      'rocket_exclude_js',
      'rocket_exclude_defer_js',
      'rocket_delay_js_exclusions',
      'litespeed_optimize_js_excludes',
      'litespeed_optm_js_defer_exc',
      'sgo_javascript_combine_excluded_external_paths',
      'perfmatters_delay_js_exclusions',
      'cmplz_whitelisted_script_tags',
    ])
      assert.deepEqual(
        JSON.parse(site.run(`echo wp_json_encode( apply_filters( '${filter}', array( 'x.js' ) ) );`)),
        ['x.js', 'npq.js'],
        filter,
      );
    assert.equal(
      site.run("echo apply_filters( 'autoptimize_filter_js_exclude', 'a.js, b.js' );"),
      'a.js, b.js, npq.js',
    );
    assert.deepEqual(
      JSON.parse(site.run("echo wp_json_encode( apply_filters( 'sgo_js_minify_exclude', array() ) );")),
      ['npq-widgets'],
    );
  });

  it('prints a shortcode’s widget for the classic editor, with attributes that the widget has and nothing that runs', () => {
    const html = site.run(
      `echo do_shortcode( '[npq widget="hours-planner" course="npq-headship" onclick="alert(1)" style="x"]' ) . do_shortcode( '[npq widget="script"]' );`,
    );
    assert.match(
      html,
      /^<npq-hours-planner course="npq-headship" style="display:block;min-height:max\([^"]*\)"><p>Work out .*<\/p><\/npq-hours-planner>$/,
    );
  });

  it('says in Site Health whether its files are whole', () => {
    const tell = (settings: string): string =>
      site.run(`update_option( 'npq_widgets', ${settings} ); echo npq_widgets_health()['status'];`);
    assert.equal(tell('array()'), 'good');
    assert.equal(tell("array( 'base' => 'https://files.example/v1/' )"), 'recommended');
    assert.equal(tell('array()'), 'good');
  });

  it('leaves nothing when it is uninstalled, and a page with its block stays a page', async () => {
    site.run("update_option( 'npq_widgets', array( 'hub' => 'EE5' ) );");
    const address = save('author', '<p>Before.</p><!-- wp:npq/hours-planner /--><p>After.</p>');
    site.run(
      "deactivate_plugins( 'npq-widgets/npq-widgets.php' ); uninstall_plugin( 'npq-widgets/npq-widgets.php' );",
    );
    assert.equal(
      site.run(
        'global $wpdb; echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE \'npq%\'" );',
      ),
      '0',
    );
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByText('After.').waitFor();
    await page.close();
  });

  it('gave PHP nothing to complain of', () =>
    assert.deepEqual(
      site
        .complaints()
        .split('\n')
        .filter((line) => line.includes('/plugins/npq-widgets/')),
      [],
    ));
});
