import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  ATTRIBUTES_FILE,
  attributesModule,
  type Manifest,
} from '../../../packages/embed/build/attributes.js';

const manifest = JSON.parse(readFileSync('packages/elements/custom-elements.json', 'utf8')) as Manifest;
const element = (tagName: string, ...names: string[]): Manifest => ({
  modules: [{ declarations: [{ tagName, attributes: names.map((name) => ({ name })) }] }],
});
const together = (...manifests: Manifest[]): Manifest => ({
  modules: manifests.flatMap(({ modules }) => modules),
});

describe('the list of attributes', () => {
  it('is what the elements document; if not, run npm run attributes', async () => {
    assert.equal(readFileSync(ATTRIBUTES_FILE, 'utf8'), await attributesModule(manifest));
  });

  it('follows an attribute that is new', async () => {
    const text = await attributesModule(together(element('npq-hub', 'hub'), element('npq-map', 'zoom')));
    assert.match(text, /ofHub = \{ hub: 'string' \}/);
    assert.match(text, /map: \{ zoom: 'string' \}/);
  });

  it('is refused without a hub or without a widget', async () => {
    await assert.rejects(attributesModule(element('npq-hub', 'hub')), /no hub, or no widget/);
    await assert.rejects(attributesModule(element('npq-map', 'zoom')), /no hub, or no widget/);
  });
});
