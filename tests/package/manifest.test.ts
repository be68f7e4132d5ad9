import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { documentationGaps } from './documentation.js';
import { parseManifest, readManifest, type ElementEntry } from './manifest.js';

const TAGS = [
  'npq-eligibility-checker',
  'npq-framework-explorer',
  'npq-hours-planner',
  'npq-hub',
  'npq-provider-finder',
];

const GOOD = {
  name: 'FinderElement',
  customElement: true,
  tagName: 'npq-finder',
  summary: 'Finds.',
  description: 'Finds what is near.',
  since: '0.1.0',
  status: 'stable',
  attributes: [{ name: 'place', description: 'Where to start.' }],
  members: [{ kind: 'field' as const, name: 'place', attribute: 'place', description: 'Where to start.' }],
  slots: [{ name: '', description: 'What shows before.' }],
  cssParts: [{ name: 'list', description: 'The list.' }],
  events: [{ name: 'npq-hubs-found', description: 'Hubs were found.' }],
};

/** Gaps of one planted element, whose folder holds `code`. */
function gaps(
  change: Partial<ElementEntry>,
  code = `<slot></slot><ul part="list"> class A extends Event { static readonly type = 'npq-hubs-found'; }`,
): string[] {
  const manifest = parseManifest({
    modules: [
      { path: 'dist/finder/finder.js', declarations: [{ ...GOOD, ...change }] },
      { path: 'dist/finder/define.js', exports: [{ kind: 'custom-element-definition', name: 'npq-finder' }] },
    ],
  });
  return documentationGaps(manifest, (folder) => (folder === 'finder' ? code : ''));
}

describe('manifest', () => {
  it('knows the elements that we promise', () => {
    assert.deepEqual(readManifest().registered.toSorted(), TAGS);
  });

  it('says where each class is, and offers no method that only a browser calls', () => {
    const { modules } = JSON.parse(readFileSync('packages/elements/custom-elements.json', 'utf8')) as {
      modules: {
        path: string;
        exports?: { kind: string; declaration: { name: string; module?: string } }[];
        declarations?: { name: string; members?: { name: string }[] }[];
      }[];
    };
    const definitions = modules
      .flatMap(({ exports = [] }) => exports)
      .filter(({ kind }) => kind === 'custom-element-definition');
    assert.equal(definitions.length, TAGS.length);
    for (const { declaration } of definitions) {
      const home = modules.find(({ path }) => path === declaration.module);
      assert.ok(
        home?.declarations?.some(({ name }) => name === declaration.name),
        declaration.name,
      );
    }
    const members = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ members: own = [] }) => own),
    );
    assert.deepEqual(
      members.filter(({ name }) => name.endsWith('Callback')),
      [],
    );
  });

  it('says of every element what it is, offers, draws and raises', () => {
    assert.deepEqual(documentationGaps(readManifest()), []);
  });

  it('finds nothing to say about a planted element that is documented in full', () => {
    assert.deepEqual(gaps({}), []);
  });

  it('finds each thing that is left unsaid', () => {
    assert.deepEqual(gaps({ summary: '', since: '', status: '', description: '' }).length, 4);
    assert.match(gaps({ status: 'nearly' })[0]!, /@status nearly/);
    assert.match(gaps({ attributes: [{ name: 'place' }] })[0]!, /attribute "place" without a description/);
    assert.match(gaps({ members: [{ kind: 'method', name: 'reset' }] })[0]!, /member "reset" without/);
  });

  it('finds what is done and not said, and what is said and not done', () => {
    assert.match(gaps({ cssParts: [] })[0]!, /has part "list" that its documentation does not name/);
    assert.match(gaps({ slots: [] })[0]!, /has slot "" that/);
    assert.match(gaps({ events: [] })[0]!, /has event "npq-hubs-found" that/);
    assert.equal(gaps({}, '').length, 3);
  });

  it('finds a tag that is registered and not documented, and the reverse', () => {
    const found = documentationGaps(
      parseManifest({
        modules: [
          { path: 'dist/finder/finder.js', declarations: [{ ...GOOD, slots: [], cssParts: [], events: [] }] },
          {
            path: 'dist/other/define.js',
            exports: [{ kind: 'custom-element-definition', name: 'npq-other' }],
          },
        ],
      }),
      () => '',
    );
    assert.deepEqual(found, [
      '<npq-other> is registered, and no class says @tagname npq-other',
      '<npq-finder> is documented, and no define.ts registers it',
    ]);
  });
});
