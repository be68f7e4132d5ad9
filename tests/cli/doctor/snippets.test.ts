import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { platformNames, platforms, snippet, widgetNames } from '@npq-widgets/embed/snippets';
import { knownNames } from '../../../packages/cli/src/known-names.js';
import { diagnose } from './diagnose.js';

const options = {
  base: 'https://files.hub.example/v1/',
  hub: 'EE5',
  name: 'St Mary’s “Estuary” Hub',
  actionUrl: 'https://hub.example/npq',
  course: 'NPQH',
};
const pasted = platformNames.filter((name) => platforms[name].pageIs === 'html');
const page = (...parts: string[]): string =>
  `<!doctype html><html><body><main><h1>NPQs</h1>${parts.join('\n')}</main></body></html>`;

describe('what the command snippet prints', () => {
  for (const platform of pasted) {
    it(`is well, as printed for ${platform}`, async () => {
      for (const widget of widgetNames) {
        for (const pinned of [undefined, { version: '1.0.0', integrity: `sha384-${'A'.repeat(64)}` }]) {
          const parts = snippet({ ...options, widget, platform, pinned }, knownNames);
          assert.deepEqual(
            await diagnose(['-'], page(parts.site, parts.page)),
            { rules: [], status: 0 },
            `${widget} ${pinned?.version ?? ''}`,
          );
        }
      }
    });
  }

  it('is not well when one part is left out', async () => {
    const { site, page: part } = snippet(
      { ...options, widget: 'hours-planner', platform: 'html' },
      knownNames,
    );
    assert.deepEqual(await diagnose(['-'], page(part)), { rules: ['site-part-missing'], status: 1 });
    assert.deepEqual(await diagnose(['-'], page(site)), { rules: ['page-part-missing'], status: 1 });
  });
});
