import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { complaints } from '../support/lint/complaints.js';

const widget = 'packages/elements/src/provider-finder/provider-finder.ts';
const model = 'packages/elements/src/hours-planner/model/screen.ts';

/** What of embed runs in pages that are not ours. */
const STRANGERS = [
  'packages/embed/src/own.ts',
  'packages/embed/src/loader/mount.ts',
  'packages/embed/src/loader/verified/core.ts',
  'packages/embed/src/reading/read-aloud.ts',
  'packages/embed/src/doctor/panel/panel.ts',
  'packages/embed/src/frame/frame-parent.ts',
];

/** A file, what is planted in it, and the words of the complaint. */
type Plant = readonly [file: string, code: string, says: RegExp];

const PLANTED: readonly Plant[] = [
  // 1. data knows zod in its schema folder, and never the DOM, Lit, Node, or the clock.
  ['packages/data/src/finder/find-hubs.ts', `import { html } from 'lit';`, /Lit belongs to elements/],
  [
    'packages/data/src/finder/find-hubs.ts',
    `export const f = () => import('lit');`,
    /Lit belongs to elements/,
  ],
  ['packages/data/src/finder/find-hubs.ts', `import * as z from 'zod/mini';`, /schema and nowhere else/],
  [
    'packages/data/src/finder/find-hubs.ts',
    `import { hubs } from '../schema/hubs.js';`,
    /only types of the schemas/,
  ],
  ['packages/data/src/schema/hubs.ts', `import { z } from 'zod';`, /Import zod\/mini/],
  ['packages/data/src/finder/find-hubs.ts', `import { readFileSync } from 'node:fs';`, /no Node built-ins/],
  ['packages/data/src/finder/find-hubs.ts', `export const f = () => document.title;`, /has no DOM/],
  ['packages/data/src/finder/find-hubs.ts', `export const f = () => fetch('/hubs.json');`, /fetch nothing/],
  ['packages/data/src/finder/find-hubs.ts', `export const f = () => Date.now();`, /Today is passed in/],
  ['packages/data/src/finder/find-hubs.ts', `export const f = () => new Date();`, /Today is passed in/],
  ['packages/data/src/finder/find-hubs.ts', `export const f = () => console.warn('x');`, /no-console/],
  // 2. elements: no zod, no embed, no request of its own, no storage.
  [widget, `import * as z from 'zod/mini';`, /schema and nowhere else/],
  [widget, `import { HubSchema } from '@npq-widgets/data/schema';`, /The schemas bring zod/],
  [widget, `import { x } from '@npq-widgets/embed/snippets';`, /do not know how they are delivered/],
  [widget, `export const f = () => fetch('/hubs.json');`, /Widgets fetch nothing/],
  [widget, `export const f = () => localStorage.length;`, /Nothing is kept in storage/],
  [widget, `import { property } from 'lit/decorators.js';`, /No decorators/],
  // 3. embed knows the elements by import() in registry.ts.
  [
    'packages/embed/src/loader/registry.ts',
    `import '@npq-widgets/elements/hub';`,
    /Import the elements dynamically/,
  ],
  [
    'packages/embed/src/loader/mount.ts',
    `export const f = () => import('@npq-widgets/elements/hub');`,
    /Only embed\/src\/loader\/registry\.ts/,
  ],
  ['packages/embed/src/loader/loader.ts', `import { html } from 'lit';`, /Lit belongs to elements/],
  ['packages/embed/src/snippets/snippet.ts', `export const f = () => window.name;`, /has no DOM/],
  // 4. The command line knows data and the texts.
  ['packages/cli/src/main.ts', `import { html } from 'lit';`, /Lit belongs to elements/],
  ['packages/cli/src/main.ts', `import { x } from '@npq-widgets/elements';`, /know the elements/],
  ['packages/cli/src/main.ts', `import { x } from '@npq-widgets/embed';`, /Nothing imports embed/],
  // 5. Widgets do not know each other, and the core knows none.
  [widget, `import { x } from '../hours-planner/model/state.js';`, /never import each other/],
  [
    'packages/elements/src/core/npq-element.ts',
    `import { x } from '../hub/hub.js';`,
    /The core imports no widget/,
  ],
  [
    'packages/elements/src/core/npq-element.ts',
    `import { x } from '../ui/course-select.js';`,
    /The core imports no widget and no shared part/,
  ],
  // 6. Models know data, and are pure as views are: see one-direction.test.ts.
  [model, `import { html } from 'lit';`, /A model knows data/],
  [model, `import { x } from '../../core/page-registry.js';`, /A model knows data/],
  // 7. Across packages by name.
  [widget, `import { x } from '../../../data/src/index.js';`, /by package name/],
  [
    'stories/provider-finder.stories.ts',
    `import { x } from '../packages/elements/src/all.js';`,
    /by package name/,
  ],
  // Styles and templates that a partner's policy or page would break.
  [widget, 'export const t = html`<style>a{}</style>`;', /refuses <style>/],
  [widget, 'export const t = html`<p style="color:red"></p>`;', /No style attributes/],
  [widget, `import { styleMap } from 'lit/directives/style-map.js';`, /styleMap writes style attributes/],
  [
    'packages/elements/src/provider-finder/views/result/styles.ts',
    'export const s = css`p { margin: 1.5rem }`;',
    /px and em only/,
  ],
  // What a page may have put its own in the place of.
  [widget, `export class A extends Event {}`, /take NativeEvent/],
  [widget, `export const e = document.createElement('i');`, /see core\/native/],
  [widget, `document.addEventListener('click', f);`, /see core\/native/],
  [widget, `console.warn('x');`, /take nativeConsole/],
  ...STRANGERS.flatMap((file): Plant[] => [
    [file, `export class A extends Event {}`, /the one that MessageEvent is made from/],
    [file, `export const A = class extends Event {};`, /the one that MessageEvent is made from/],
    [file, `export const e = new Event('x');`, /the one that MessageEvent is made from/],
    [file, `export const e = document.createElement('i');`, /take own\(\) of own\.ts/],
    [file, `export const e = document.head;`, /take own\(\) of own\.ts/],
    [file, `document.addEventListener('click', f);`, /take own\(\) of own\.ts/],
    [file, `console.warn('x');`, /may have no console/],
    [file, `globalThis.console.warn('x');`, /may have no console/],
    // Its own bans stand beside those of its package.
    [file, `export const f = () => import('lit');`, /Lit belongs to elements/],
    [file, `export default 1;`, /Named exports only/],
  ]),
  [widget, `export * from './events.js';`, /List the names/],
  [widget, `export default 1;`, /Named exports only/],
  ...['data/src/contact.ts', 'elements/src/core/box.ts', 'embed/src/builder/dom.ts', 'cli/src/run.ts'].map(
    (file): Plant => [
      `packages/${file}`,
      `export const f = (a: string) => a as unknown as number;`,
      /forced twice/,
    ],
  ),
  [widget, `export const f = (a: string) => a as never as number;`, /forced twice/],
  // Tests.
  ['tests/data/finder/find-hubs.test.ts', `setTimeout(() => 1, 5);`, /Wait for what you wait for/],
  ['tests/elements/x.test.ts', `window.setTimeout(() => 1, 5);`, /Wait for what you wait for/],
  ['tests/elements/x.test.ts', `import { aTimeout } from '@open-wc/testing';`, /Wait for what you wait for/],
  ['tests/hosts/x.test.ts', `await page.waitForTimeout(5);`, /Wait for what you wait for/],
  [
    'tests/hosts/x.test.ts',
    `import { setTimeout as wait } from 'node:timers/promises';`,
    /Wait for what you wait for/,
  ],
  ['tests/hosts/x.test.ts', `const browser = await launchBrowser();`, /Open it through support/],
  [
    'tests/hosts/x.test.ts',
    `describe('one', () => {}); const host = await openHost(); describe('two', () => {});`,
    /Open it before the first describe/,
  ],
  ['tests/hosts/x.ts', `before(async () => { site = await serveDemo(0); });`, /Open it through support/],
  ['tests/package/x.test.ts', `const browser = await chromium.launch({});`, /Open it through support/],
  ['tests/data/x.test.ts', `it.only('x', () => 1);`, /hides all the others/],
  ['tests/data/x.test.ts', `it.skip('x', () => 1);`, /prints its reason/],
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  [
    'packages/data/src/finder/find-hubs.ts',
    `import type { Hub } from '../schema/hubs.js'; export type X = Hub;`,
  ],
  ['packages/data/src/schema/hubs.ts', `import * as z from 'zod/mini'; export const x = z.string();`],
  ['packages/data/src/finder/find-hubs.ts', `export const f = (today: string) => new Date(today);`],
  [widget, `import type { Hub } from '@npq-widgets/data/schema'; export type X = Hub;`],
  [widget, `export const f = () => import('@npq-widgets/data/schema');`],
  ['packages/embed/src/builder/served.ts', `export const f = () => fetch('/x');`],
  ['packages/embed/src/loader/registry.ts', `export const f = () => import('@npq-widgets/elements/hub');`],
  [
    'packages/cli/src/main.ts',
    `import { x } from '@npq-widgets/embed/snippets'; import { readFileSync } from 'node:fs'; export { x, readFileSync };`,
  ],
  ['tests/hosts/x.test.ts', `const browser = await openBrowser(); describe('one', () => {});`],
  [
    'tests/elements/x.test.ts',
    `import { x } from '../../packages/elements/src/core/page-registry.js'; export { x };`,
  ],
];

describe('lint', () => {
  it('is asked about files that there are, at both ends of an import', () => {
    const files = [...PLANTED, ...ALLOWED].flatMap(([file, code]) => [
      file.startsWith('packages/') ? file : dirname(file),
      ...[...code.matchAll(/'(\.{1,2}\/[^']+)\.js'/g)].map(([, to = '']) => `${join(dirname(file), to)}.ts`),
    ]);
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  for (const [file, code, says] of PLANTED) {
    it(`complains in ${file} about ${code}`, async () => assert.match(await complaints(file, code), says));
  }

  for (const [file, code] of ALLOWED) {
    it(`lets ${file} say ${code}`, async () =>
      assert.doesNotMatch(await complaints(file, code), /no-restricted|no-console/));
  }

  it('complains about a module that is too long to read', async () => {
    assert.match(await complaints(widget, 'export {};\n'.repeat(401)), /max-lines/);
  });
});
