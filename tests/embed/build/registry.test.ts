import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/text';
import { readRegistry } from '../../../packages/embed/build/registry.js';

describe('the registry', () => {
  it('has the hub and every widget that a snippet can be printed for', async () => {
    assert.deepEqual((await readRegistry()).map(({ name }) => name), ['hub', ...widgetNames]);
  });
});
