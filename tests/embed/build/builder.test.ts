import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { buildBuilder } from '../../../packages/embed/build/builder.js';
import { choiceKeys } from '../../../packages/embed/src/builder/choice.js';
import { sizeOf } from '../../../packages/embed/build/ledger.js';

/** Nobody's visitors load it, and a school's network does. */
const BUDGET = 150_000;

let files: Map<string, string>;
let moduleIds: string[];
/** What is fetched with a page, before any fact or check. */
let atOnce: string[];

before(async () => {
  const built = await buildBuilder();
  files = new Map(built.map(([file, code]) => [file, code]));
  moduleIds = built.flatMap(([, , ids]) => ids);
  atOnce = built.filter(([file]) => /\/(?:builder|dates|start-page)-/.test(file)).flatMap(([, , ids]) => ids);
});

/** What a page holds that a policy without `unsafe-inline` refuses, or that leads to another origin. */
const faults = (html: string): string[] =>
  [
    ...html.matchAll(
      /<script(?![^>]*\ssrc=")[^>]*>|<style[^>]*>|\sstyle="[^"]*"|\son\w+="[^"]*"|(?:src|href)="(?:https?:)?\/\/[^"]*"/g,
    ),
  ].map(([fault]) => fault);

describe('the built builder', () => {
  it('is a page that works from any path: its script, styles and preview stand beside it', () => {
    const page = files.get('builder/index.html') ?? '';
    const preview = files.get('builder/preview.html') ?? '';
    for (const html of [page, preview, files.get('builder/dates.html') ?? '']) {
      const named = [...html.matchAll(/(?:src|href)="([^"#:]+)"/g)].map(
        ([, file = '']) => `builder/${file === './' ? 'index.html' : file}`,
      );
      assert.ok(named.length > 0);
      assert.deepEqual(
        named.filter((file) => !files.has(file)),
        [],
      );
    }
    assert.ok(files.has('builder/preview.css'));
    assert.match(page, /data-version="\d+\.\d+\.\d+"/);
  });

  it('has a field for each attribute that a snippet can set, and for each choice besides', () => {
    const page = files.get('builder/index.html') ?? '';
    const fields = [...page.matchAll(/data-field="([^"]+)"/g)].map(([, field = '']) => field);
    assert.deepEqual(fields.toSorted(), choiceKeys.toSorted());
  });

  it('has a policy of its own, and nothing in it that the policy refuses', () => {
    for (const file of ['builder/index.html', 'builder/dates.html', 'builder/preview.html']) {
      const html = files.get(file) ?? '';
      const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html) ?? [];
      assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self';/);
      assert.doesNotMatch(policy.replace("style-src-attr 'unsafe-inline'", ''), /unsafe|https?:|\*/);
      assert.deepEqual(faults(html), []);
    }
  });

  it('fetches its facts apart from its script, and no more than it shows', () => {
    const names = [...files.keys()];
    assert.equal(names.filter((file) => /\/facts-[\w-]{8}\.js$/.test(file)).length, 1);
    assert.ok(
      !moduleIds.some((id) =>
        /[\\/](?:sources|districts|nations|outcodes[\w-]*|towns|framework[\w-]*|funding[\w-]*)\.js$/.test(id),
      ),
    );
    assert.ok(!moduleIds.some((id) => /node_modules[\\/]@?lit/.test(id)));
    assert.ok(atOnce.length > 10);
    assert.ok(
      !atOnce.some((id) => /[\\/](?:zod|jsonc-parser)[\\/]/.test(id)),
      'checks come when they are needed',
    );
  });

  it(`is at most ${BUDGET} bytes in brotli`, () => {
    const sizes = [...files].map(([file, code]) => [file, sizeOf(code, 'own').brotli] as const);
    const sum = sizes.reduce((total, [, size]) => total + size, 0);
    assert.ok(sum <= BUDGET, `${sum}: ${sizes.join(' ')}`);
    assert.ok(sum > 20_000, 'all of it was counted');
  });

  it('would be found out with an inline script, style or handler, or another origin: the check can fail', () => {
    const planted =
      '<script>x</script><style>a{}</style><p style="color:red" onclick="x"><img src="https://x.example/y.png"><script src="//x.example/z.js"></script>';
    assert.equal(faults(planted).length, 6);
  });
});
