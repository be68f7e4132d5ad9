// An attribute is written once, on its element. Where words belong to each, none is forgotten.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ADVICE } from '../../packages/elements/src/core/attribute-advice.js';
import { askedAttributes } from '../../packages/embed/src/builder/choice.js';
import { hubAttributeNames, widgetAttributeNames } from '../../packages/embed/src/snippets/attributes.js';

/** Attributes without advice for who wrote them wrongly, and why. */
const WITHOUT_ADVICE: Readonly<Record<string, string>> = {
  name: 'Any text is a name.',
  'action-label': 'Any text is a label.',
  venue: 'Any text is a place.',
  providers: 'One that is not known is left out of a list; the doctor names it.',
  src: 'A file that cannot be used is named with its own reason.',
  schools: 'Where no schools come, the field says so.',
  'course-only': 'It stands or it does not.',
  required: 'It stands or it does not.',
};

/** Attributes that a person sets in the builder by something else than a field of that name. */
const CHOSEN: Readonly<Record<string, RegExp>> = {
  hub: /<fieldset id="areas">/,
  providers: /<div id="providers"/,
};

const every = [...new Set<string>([...hubAttributeNames, ...widgetAttributeNames])].sort();
const builder = readFileSync('packages/embed/src/builder/index.html', 'utf8');

/** Names that have no field in a page. */
const fieldless = (names: readonly string[], page: string): string[] =>
  names.filter((name) => !(CHOSEN[name] ?? new RegExp(`<(?:input|select) [^>]*name="${name}"`)).test(page));

describe('every attribute has its place', () => {
  it('in the advice on what cannot be used, or a reason why there is none', () => {
    assert.deepEqual([...Object.keys(ADVICE), ...Object.keys(WITHOUT_ADVICE)].sort(), every);
  });

  it('in the builder, which asks for it', () => {
    assert.deepEqual(fieldless(askedAttributes, builder), []);
  });

  it('and one that is new is missed', () => {
    assert.deepEqual(fieldless([...askedAttributes, 'zoom'], builder), ['zoom']);
  });
});
