import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameAddress, widgetNames } from '@npq-widgets/embed/snippets';
import { readQuery } from '../../../packages/embed/src/frame/frame-query.js';
import { readManifest } from '../../package/manifest.js';
import { knownNames } from '../snippets/known-names.js';

const elements = readManifest().elements.map(({ tagName, attributes }) => ({
  tag: tagName,
  attributes: attributes.map(({ name }) => name),
}));

describe('readQuery', () => {
  it('reads what frameAddress writes', () => {
    const address = frameAddress(
      {
        widget: 'eligibility-checker',
        base: '/v1/',
        course: 'NPQH',
        cohort: 'autumn-2026',
        layout: 'single',
        hub: 'EE5',
        name: 'A & B',
        theme: 'dark',
      },
      knownNames,
    );
    const { widget, attributes, hub } = readQuery(address.slice(address.indexOf('?')));
    assert.equal(widget, 'eligibility-checker');
    assert.deepEqual(attributes, [
      ['course', 'npq-headship'],
      ['cohort', 'autumn-2026'],
      ['layout', 'single'],
    ]);
    assert.deepEqual(hub, [
      ['hub', 'EE5'],
      ['name', 'A & B'],
      ['theme', 'dark'],
    ]);
  });

  it('knows every attribute that a widget or the hub has, but for those of a form and of files', () => {
    const { attributes, hub } = readQuery(
      `?${elements
        .flatMap(({ attributes: own }) => own)
        .map((name) => `${name}=x`)
        .join('&')}`,
    );
    const read = new Set([...attributes, ...hub].map(([name]) => name));
    const missing = elements.flatMap(({ tag, attributes: own }) =>
      own.filter((name) => !read.has(name)).map((name) => `${tag} ${name}`),
    );
    assert.deepEqual(missing, ['npq-eligibility-checker required', 'npq-hub src', 'npq-hub schools']);
    assert.ok(read.size > 15, 'the manifest was read');
  });

  it('takes no name that it does not know, nor a widget that there is not', () => {
    for (const name of [
      'onclick',
      'style',
      'class',
      'id',
      'slot',
      'is',
      '__proto__',
      'constructor',
      'src',
      'schools',
    ]) {
      const { attributes, hub } = readQuery(`?widget=hours-planner&${name}=alert(1)`);
      assert.deepEqual([...attributes, ...hub], [], name);
    }
    for (const name of ['', 'hub', 'constructor', '__proto__', 'HOURS-PLANNER', 'npq-hours-planner', '<b>']) {
      assert.equal(readQuery(`?widget=${encodeURIComponent(name)}`).widget, undefined, name);
    }
    for (const name of widgetNames) assert.equal(readQuery(`?widget=${name}`).widget, name);
  });

  it('takes the first of two, nothing that is endless, and no for an answer', () => {
    assert.deepEqual(readQuery('?course=a&course=b').attributes, [['course', 'a']]);
    assert.deepEqual(readQuery(`?course=${'a'.repeat(501)}`).attributes, []);
    assert.deepEqual(readQuery('?required=false&course-only').attributes, [['course-only', '']]);
    assert.deepEqual(readQuery('?%E0%A4%A=%&course=%E0%A4%A').attributes, [['course', '\ufffd%A']]);
  });
});
