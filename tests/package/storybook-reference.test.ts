import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { argTypesOf } from '../../.storybook/reference.js';
import { siteSnippet, snippetOf } from '../../.storybook/snippet.js';
import { readManifest } from './manifest.js';

describe('What Storybook says of an element', () => {
  it('has a row for all that the manifest promises, and a control for each attribute and token', () => {
    for (const { tagName, attributes, events, slots, cssParts, cssProperties } of readManifest().elements) {
      const rows = Object.values(argTypesOf(tagName));
      const names = rows.map(({ name }) => name);
      for (const { name } of [...attributes, ...events, ...cssParts, ...cssProperties])
        assert.ok(names.includes(name), `${tagName} has no row for ${name}`);
      assert.equal(rows.filter(({ table }) => table?.category === 'slots').length, slots.length, tagName);
      const controlled = rows.filter(({ control }) => control).length;
      assert.equal(controlled, attributes.length + cssProperties.length, tagName);
    }
  });

  it('offers a closed set as a choice and a colour as a picker', () => {
    const rows = argTypesOf('npq-eligibility-checker');
    assert.deepEqual(rows['theme']?.options, ['', 'light', 'dark', 'host']);
    assert.deepEqual(rows['theme'].control, { type: 'select' });
    assert.deepEqual(rows['--npq-accent']?.control, { type: 'color' });
    assert.deepEqual(rows['courseOnly']?.control, { type: 'boolean' });
  });

  it('gives a snippet to paste: what differs from the defaults, the sentence and the link, and never a day', () => {
    const snippet = snippetOf('npq-eligibility-checker', {
      course: 'NPQSL',
      courseOnly: true,
      layout: 'steps',
      headingLevel: 2,
      asOf: '2026-11-21',
      theme: '',
      '--npq-radius': '0',
    });
    assert.match(
      snippet,
      /^<npq-eligibility-checker course="NPQSL" course-only style="display:block;min-height:max\([^"]*\); --npq-radius: 0">\n {2}<p>Find out .* <a href="https:\/\/www\.gov\.uk\//,
    );
    assert.doesNotMatch(snippet, /as-of|2026/);
  });

  it('gives what the builder gives for a course, and no course that there is not', () => {
    assert.match(
      snippetOf('npq-hours-planner', { course: 'NPQSL' }),
      /^<npq-hours-planner course="NPQSL" style="display:block;min-height:max\([^"]*\)">\n {2}<p>Work out how many hours the Senior leadership NPQ takes/,
    );
    assert.match(
      snippetOf('npq-hours-planner', { course: 'NPQX' }),
      /course="NPQX".*\n {2}<p>Work out how many hours an NPQ/,
    );
  });

  it('names a hub and its next step once for the site', () => {
    assert.match(
      siteSnippet(),
      /^<script async src="https:[^"]*npq\.js"><\/script>\n<npq-hub [^>]*name="[^>]*action-url="/,
    );
  });

  it('lets no value leave its attribute', () => {
    assert.equal(
      snippetOf('npq-hub', { name: 'A "hub" & co' }),
      '<npq-hub name="A &quot;hub&quot; &amp; co"></npq-hub>',
    );
  });
});
