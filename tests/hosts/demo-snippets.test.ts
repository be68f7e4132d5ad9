import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import { demoSite } from '../../demo/identity.js';
import { SCRIPTS } from '../../demo/serve.js';
import { run } from '../../packages/cli/src/run.js';

const demo = (page: string): string =>
  readFileSync(new URL(`../../demo/${page}.html`, import.meta.url), 'utf8');

/** What the command line prints for the demo's hub. */
function printed(widget: string, part: 'site' | 'page'): string {
  const own = Object.entries(demoSite).flatMap(([option, value]) => [
    `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    value,
  ]);
  const { text, problem } = run(['snippet', widget, '--base', SCRIPTS, '--part', part, ...own]);
  assert.equal(problem, '');
  return text.trimEnd();
}

describe('the demo pastes exactly what the command snippet prints', () => {
  for (const [page, widgets] of [
    ['index', ['eligibility-checker']],
    ['npqs', widgetNames],
    ['contact', ['provider-finder']],
  ] as const) {
    it(`on ${page}.html: the site part once, and ${widgets.join(', ')}`, () => {
      const html = demo(page);
      assert.equal(html.split(printed('provider-finder', 'site')).length, 2, 'the site part, once');
      for (const widget of widgets) assert.equal(html.split(printed(widget, 'page')).length, 2, widget);
      const tags = [...html.matchAll(/<npq-([\w-]+)/g)]
        .map(([, name]) => name)
        .filter((name) => name !== 'hub');
      assert.deepEqual(tags.sort(), [...widgets].sort());
      assert.equal(html.split('<script').length, 2, 'no script but ours');
    });
  }

  it('each widget in a block of its own', () => {
    const blocks = demo('npqs')
      .split('<section')
      .slice(1)
      .map((block) => block.split('</section>')[0] ?? '');
    for (const widget of widgetNames)
      assert.equal(blocks.filter((block) => block.includes(`<npq-${widget}`)).length, 1);
    assert.ok(blocks.every((block) => block.split('<npq-').length <= 2));
  });
});
