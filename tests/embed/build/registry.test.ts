import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import { readRegistry } from '../../../packages/embed/build/registry.js';

describe('the registry', () => {
  it('has the hub and every widget that a snippet can be printed for', async () => {
    const entries = await readRegistry();
    assert.deepEqual(
      entries.filter(({ isElement }) => isElement).map(({ name }) => name),
      ['hub', ...widgetNames],
    );
    assert.deepEqual(
      entries.filter(({ isElement }) => !isElement).map(({ name }) => name),
      ['mount', 'roots', 'doctor'],
    );
  });
});
