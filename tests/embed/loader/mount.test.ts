import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mountedAttributes } from '../../../packages/embed/src/loader/mount.js';

const watched = ['course', 'course-only', 'action-url'];
const mounted = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    mountedAttributes(
      Object.entries(attributes).map(([name, value]) => ({ name, value })),
      watched,
    ).map(({ name, value }) => [name, value]),
  );

describe('mountedAttributes', () => {
  it('turns the data- options that the element watches into its attributes', () => {
    assert.deepEqual(
      mounted({
        'data-npq': 'provider-finder',
        'data-course': 'npq-senco',
        'data-course-only': '',
        'data-action-url': 'https://hub.example/',
      }),
      {
        course: 'npq-senco',
        'course-only': '',
        'action-url': 'https://hub.example/',
      },
    );
  });

  it('keeps what is for others: class, id, language and their own data', () => {
    const others = {
      class: 'alignwide',
      id: 'find',
      lang: 'en',
      hidden: '',
      'data-aos': 'fade-up',
      'data-id': '7',
      'aria-label': 'Finder',
    };
    assert.deepEqual(mounted({ 'data-npq': 'provider-finder', ...others }), others);
  });

  it('never makes a handler, a style or an identifier out of what a sanitiser let pass', () => {
    const harmless = {
      'data-onclick': 'alert(1)',
      'data-style': 'position:fixed',
      'data-id': 'x',
      'data-class': 'y',
      'data-href': 'javascript:alert(1)',
    };
    assert.deepEqual(mounted(harmless), harmless);
  });

  it('leaves handlers and the style attribute behind, and names that cannot be set', () => {
    assert.deepEqual(
      mounted({ onclick: 'alert(1)', style: 'color:red', '@click': 'open', ':course': 'x', '1a': '' }),
      {},
    );
  });
});
