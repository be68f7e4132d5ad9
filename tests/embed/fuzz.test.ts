import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import { choiceKeys, choiceOfHash, hashOfChoice } from '../../packages/embed/src/builder/choice.js';
import { fromAddress } from '../../packages/embed/src/frame/from-address.js';
import { readQuery } from '../../packages/embed/src/frame/frame-query.js';
import { inputs } from '../support/odd-inputs.js';

const PIECES = [
  'widget=hours-planner',
  'widget=',
  'name=HMRC%20refund',
  'email=a@evil.example',
  'email=npq%40hub.example%3Fbcc=a@evil.example',
  'action-url=https://hub.example/',
  'action-url=javascript:alert(1)',
  'action-url=https://hub.example@evil.example/',
  'action-url=mailto:npq@hub.example,a@evil.example',
  'src=https://evil.example/x.json',
  'base=https://evil.example/v1/',
  'accent=url(//x)',
  'onclick=alert(1)',
  '__proto__=x',
  'constructor=x',
  '&',
  '&',
  '&',
  '=',
  '+',
  '%00',
  '%',
  '%ff',
];

const HOSTS = ['hub.example'];
/** An address as a browser reads it leads to a listed host, or to nobody. */
function leadsElsewhere(name: string, value: string): boolean {
  if (name === 'email') return !value.toLowerCase().endsWith('@hub.example');
  return name === 'action-url' && !/^(?:https:\/\/|mailto:[^,?]*@)hub\.example\b/i.test(new URL(value).href);
}

describe('an address that anyone may have written', () => {
  it('asks the frame page for known attributes only, and leads to listed hosts only', () => {
    const before = Object.keys(Object.prototype);
    for (const { name, text } of inputs(21, PIECES)) {
      const { widget, attributes, hub } = readQuery(text);
      assert.ok(widget === undefined || widgetNames.includes(widget), name);
      for (const [key, value] of [...attributes, ...hub]) {
        assert.match(key, /^[a-z-]+$/, name);
        assert.ok(!/^on|^src$|^base$/.test(key), `${name}: ${key}`);
        assert.ok(value.length <= 500, name);
      }
      for (const [key, value] of fromAddress(hub, HOSTS).hub)
        assert.equal(leadsElsewhere(key, value), false, `${name}: ${key}=${value}`);
      assert.doesNotMatch(fromAddress(hub, []).mark, /undefined/, name);
    }
    assert.deepEqual(Object.keys(Object.prototype), before);
  });

  it('gives the builder texts for the keys that it has, and these as they were written again', () => {
    for (const { name, text } of inputs(22, PIECES)) {
      const choice = choiceOfHash(`#${text}`);
      assert.deepEqual(Object.keys(choice).sort(), [...choiceKeys].sort(), name);
      assert.deepEqual(choiceOfHash(hashOfChoice(choice)), choice, name);
    }
  });
});
