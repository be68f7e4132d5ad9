import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameAddress, widgetNames } from '@npq-widgets/embed/snippets';
import { knownNames } from './known-names.js';

const base = 'https://npq.example/v1';

describe('frameAddress', () => {
  it('has the attributes of the widget and of the hub as the keys of its query', () => {
    const address = frameAddress(
      {
        widget: 'provider-finder',
        base,
        course: 'NPQH',
        cohort: 'autumn-2026',
        hub: 'ee5',
        name: 'Estuary & Co',
        actionUrl: 'https://hub.example/?a=1&b=2',
        actionLabel: 'Book',
        email: 'npq@hub.example',
        providers: 'llse',
        accent: '#7a1f5c',
        theme: 'dark',
      },
      knownNames,
    );
    const { origin, pathname, searchParams } = new URL(address);
    assert.equal(origin + pathname, 'https://npq.example/v1/frame.html');
    assert.deepEqual(
      [...searchParams],
      [
        ['widget', 'provider-finder'],
        ['course', 'npq-headship'],
        ['cohort', 'autumn-2026'],
        ['hub', 'EE5'],
        ['name', 'Estuary & Co'],
        ['action-url', 'https://hub.example/?a=1&b=2'],
        ['action-label', 'Book'],
        ['email', 'npq@hub.example'],
        ['providers', 'llse'],
        ['accent', '#7a1f5c'],
        ['theme', 'dark'],
      ],
    );
  });

  it('names every widget, and nothing that was not asked for', () => {
    for (const widget of widgetNames)
      assert.equal(frameAddress({ widget, base }, knownNames), `${base}/frame.html?widget=${widget}`);
  });
});
