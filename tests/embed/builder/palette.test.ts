import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bounds, explainAccent, ratio } from '../../../packages/embed/src/builder/palette.js';
import { styles as dark } from '../../../packages/elements/src/core/dark.js';
import { tokens } from '../../../packages/elements/src/core/tokens.js';

const css = (tokens.cssText + dark.cssText).replace(/\s/g, '');

/** What becomes of a colour on light. */
function onLight(text: string) {
  const [use] = explainAccent(text, 'light') ?? [];
  assert.ok(use);
  return use;
}

describe('what becomes of an accent', () => {
  it('is the formula of the tokens, and is read on their surfaces', () => {
    assert.ok(css.includes(`min(l,${bounds.light.lightness})min(c,${bounds.light.chroma})h/1)`));
    assert.ok(css.includes(`max(l,${bounds.dark.lightness})min(c,${bounds.dark.chroma})h/1)`));
    for (const colour of [...bounds.light.against, ...bounds.dark.against])
      assert.match(css, new RegExp(`[:,]${colour}\\b`));
  });

  it('is the colour itself when it can be read', () => {
    const use = onLight('#7a1f5c');
    assert.deepEqual([use.typed, use.used], ['#7a1f5c', '#7a1f5c']);
    assert.match(use.sentence, /^Used as it is .*: 8\.8:1 on everything it stands on\.$/);
  });

  it('is a darker one of its hue on light, and says why, with both ratios', () => {
    const use = onLight('#ffcc00');
    assert.ok(use.before < 1.5 && use.after >= 4.5);
    assert.equal(
      use.sentence,
      'Made darker for buttons, links and the edge of notes, so that they can be read: 1.3:1 became 6.2:1. It keeps its hue.',
    );
  });

  it('is a lighter one on dark, and both where the page decides', () => {
    assert.match(explainAccent('#7a1f5c', 'dark')?.[0]?.sentence ?? '', /^Made lighter/);
    assert.deepEqual(
      explainAccent('#7a1f5c', 'host')?.map(({ ground }) => ground),
      ['light', 'dark'],
    );
  });

  it('is less vivid where a screen would cut it off', () => {
    assert.match(onLight('oklch(0.4 0.3 150)').sentence, /^Made less vivid .*so that every screen shows it/);
  });

  it('lets nothing shine through, and says so', () => {
    const use = onLight('rgb(0 0 0 / 50%)');
    assert.deepEqual([use.typed, use.used], ['#808080', '#000000']);
    assert.match(use.sentence, /shine through is taken out/);
  });

  it('speaks of no hue where there is none', () => {
    assert.doesNotMatch(onLight('white').sentence, /hue/);
  });

  it('is not known for what is no colour by itself', () => {
    for (const text of ['', 'currentColor', 'var(--x)', 'url(javascript:alert(1))', 'blurple'])
      assert.equal(explainAccent(text, 'host'), undefined);
  });

  it('always has AA contrast, which the typed colours do not: the check can fail', () => {
    const typed = Array.from({ length: 4096 }, (_, at) => `#${at.toString(16).padStart(3, '0')}`);
    const uses = typed.flatMap((colour) => explainAccent(colour, 'host') ?? []);
    assert.equal(uses.length, 8192);
    assert.deepEqual(
      uses.filter(({ after }) => after < 4.5),
      [],
    );
    assert.ok(uses.filter(({ before }) => before < 4.5).length > 2000);
  });

  it('never says a ratio that is more than it is', () => {
    assert.equal(ratio(4.4999), '4.4:1');
  });
});
