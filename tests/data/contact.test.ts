import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEmail, isShownLink } from '@npq-widgets/data';
import { assertLinear } from '../support/linear.js';

describe('an email address', () => {
  it('is one address that a visitor can write to', () => {
    for (const good of ['npq@hub.example', "o'neil.npq+x@a-b.hub.example", 'NPQ_1@hub.co.example'])
      assert.ok(isEmail(good), good);
    for (const bad of [
      '',
      'npq',
      'npq@hub',
      'npq at hub.example',
      '@hub.example',
      'npq@.example',
      'npq@hub.',
    ])
      assert.ok(!isEmail(bad), bad);
  });

  it('is none where a mail program would read a header, a second address or an escape', () => {
    for (const bad of [
      'npq@hub.example?bcc=evil%40x.org&body=hi',
      'npq@hub.example&bcc=evil@x.org',
      'a%40b@hub.example',
      'npq@hub.example#x',
      'npq@hub.example,evil@x.org',
      'npq@hub.example;evil',
      'npq@hub.example\r\nbcc: evil@x.org',
      'npq\u202e@hub.example',
      '"npq"@hub.example',
    ])
      assert.ok(!isEmail(bad), bad);
  });
});

describe('a link that may be shown', () => {
  it('is https, tel, or a mail with no more than a subject and a text', () => {
    for (const good of [
      'https://hub.example/npq?a=1&bcc=2',
      'tel:01702000000',
      'mailto:npq@hub.example',
      'mailto:npq@hub.example?subject=NPQ&body=Hello',
      'mailto:npq@hub.example?Subject=NPQ',
    ])
      assert.ok(isShownLink(good), good);
    for (const bad of [
      'http://hub.example/',
      'javascript:alert(1)',
      'xhttps://hub.example/',
      'mailto:npq@hub.example?bcc=evil@x.org',
      'mailto:npq@hub.example?subject=a&cc=evil@x.org',
      'mailto:npq@hub.example?%62cc=evil@x.org',
      'mailto:npq@hub.example?to=evil@x.org',
      'mailto:npq@hub.example?attach=/etc/passwd',
      'mailto:npq@hub.example,evil@x.org',
      'mailto:npq@hub.example%2Cevil@x.org',
      'mailto:npq@hub.example?subject=a\nbcc=evil@x.org',
      '\nhttps://hub.example/',
    ])
      assert.ok(!isShownLink(bad), bad);
  });
});

describe('long texts', () => {
  it('are read in one go', () => {
    assertLinear((size) => `a@${'.'.repeat(size)}"`, isEmail);
    assertLinear((size) => `a@${'a.'.repeat(size)}"`, isEmail);
    assertLinear((size) => `mailto:a?${'subject=&'.repeat(size)}cc=`, isShownLink);
  });
});
