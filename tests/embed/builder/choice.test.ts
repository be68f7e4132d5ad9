import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import {
  choiceKeys,
  choiceOfHash,
  firstChoice,
  hashOfChoice,
  type Choice,
} from '../../../packages/embed/src/builder/choice.js';

/** A choice in which every key says something of its own. */
const full: Choice = {
  ...(Object.fromEntries(choiceKeys.map((key) => [key, `${key} & <b>"'=#é%`])) as Choice),
  widget: 'provider-finder',
};

describe('the choice in the hash', () => {
  it('is empty at first, and comes back from an empty hash', () => {
    assert.equal(hashOfChoice(firstChoice), '');
    for (const hash of ['', '#']) assert.deepEqual(choiceOfHash(hash), firstChoice);
  });

  it('says what was chosen and nothing else', () => {
    assert.equal(
      hashOfChoice({ ...firstChoice, widget: 'hours-planner', hub: 'EE5' }),
      '#widget=hours-planner&hub=EE5',
    );
  });

  it('comes back whole, whatever was typed', () => {
    assert.deepEqual(choiceOfHash(hashOfChoice(full)), full);
    for (const text of naughty) {
      const name = text.replace(/\p{Cc}+/gu, ' ');
      const choice = { ...firstChoice, name, 'action-url': name };
      assert.deepEqual(choiceOfHash(hashOfChoice(choice)), choice);
    }
  });

  it('comes back from an address, which writes it in its own way', () => {
    const url = new URL('https://npq.example/builder/');
    url.hash = hashOfChoice(full);
    assert.deepEqual(choiceOfHash(url.hash), full);
  });

  it('drops keys that are not known, and takes the first of two', () => {
    assert.deepEqual(
      choiceOfHash('#__proto__=x&constructor=y&WIDGET=z&foo&npq-check&email=a@b.example&email=c'),
      { ...firstChoice, email: 'a@b.example' },
    );
  });

  it('keeps a value that cannot be used, to be said at its field', () => {
    assert.equal(choiceOfHash('#widget=calculator').widget, 'calculator');
    assert.equal(choiceOfHash('#base=javascript:alert(1)').base, 'javascript:alert(1)');
  });

  it('never throws for junk', () => {
    for (const hash of [
      '#%',
      '#%E0%A4%A',
      '#&&&==',
      '#=x',
      `#name=${'x'.repeat(100_000)}`,
      ...naughty.map((text) => `#${text}`),
    ]) {
      assert.deepEqual(Object.keys(choiceOfHash(hash)), Object.keys(firstChoice));
    }
  });

  it('takes what is the same as none for none', () => {
    assert.deepEqual(choiceOfHash('#theme=light&layout=steps&density=normal'), firstChoice);
  });

  it('would lose what an unescaped hash holds: the check can fail', () => {
    const unescaped = `#name=${full.name}`;
    assert.notEqual(choiceOfHash(unescaped).name, full.name);
  });
});
