import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromAddress, isPlainPath, listedHosts } from '../../../packages/embed/src/frame/from-address.js';

const said = [
  ['name', 'HMRC refund'],
  ['action-url', 'https://evil.example/pay'],
  ['email', 'refund@evil.example'],
  ['hub', 'EE5'],
] as const;

describe('what an address says of a hub', () => {
  it('is shown, and marked with the name and with where its links lead', () => {
    assert.deepEqual(fromAddress(said, []), {
      hub: said,
      mark: 'From the address of this page, not checked by us: the name “HMRC refund”; a link to evil.example; the email address refund@evil.example.',
    });
  });

  it('is marked with the name of a venue', () => {
    const { mark } = fromAddress([['venue', 'The car park']], []);
    assert.equal(mark, 'From the address of this page, not checked by us: the venue “The car park”.');
  });

  it('is not marked where it names nobody and leads nowhere', () => {
    assert.equal(
      fromAddress(
        [
          ['hub', 'EE5'],
          ['theme', 'dark'],
        ],
        [],
      ).mark,
      '',
    );
    assert.equal(
      fromAddress(
        [
          ['action-url', 'javascript:alert(1)'],
          ['email', 'x'],
        ],
        [],
      ).mark,
      '',
    );
  });

  it('leads to listed hosts only, and to what is below them, where hosts are listed', () => {
    const { hub, mark } = fromAddress(said, ['hub.example']);
    assert.deepEqual(hub, [said[0], said[3]]);
    assert.match(mark, /^From the address of this page, not checked by us: the name “HMRC refund”\.$/);
    const own = [
      ['name', 'Estuary'],
      ['action-url', 'https://www.hub.example/npq'],
      ['email', 'npq@Hub.example'],
    ] as const;
    assert.deepEqual(fromAddress(own, ['hub.example']), { hub: own, mark: '' });
    for (const bad of [
      'https://hub.example.evil.example/',
      'https://nothub.example/',
      'https://hub.example@evil.example/',
      'mailto:npq@hub.example,a@evil.example',
      'tel:0900',
    ])
      assert.deepEqual(fromAddress([['action-url', bad]], ['hub.example']).hub, [], bad);
  });

  it('says the host of a link as a browser reads it', () => {
    assert.match(
      fromAddress([['action-url', 'https://gov.uk@evil.example/']], []).mark,
      /a link to evil\.example\./,
    );
    assert.match(fromAddress([['action-url', 'https://gоv.uk/']], []).mark, /a link to xn--/);
    assert.match(
      fromAddress([['action-url', 'mailto:a@evil.example']], []).mark,
      /a link to a@evil\.example\./,
    );
    assert.match(fromAddress([['action-url', 'tel:0900']], []).mark, /a link to 0900\./);
  });

  it('may be any text at all', () => {
    for (const text of ['%', 'mailto:%E0%A4%A', 'https://', 'tel:%', '\ud800'])
      for (const hosts of [[], ['hub.example']])
        assert.ok(
          fromAddress(
            [
              ['action-url', text],
              ['email', text],
              ['name', text],
            ],
            hosts,
          ),
        );
  });

  it('is held against hosts with a space or a comma between', () => {
    assert.deepEqual(listedHosts(' Hub.example, www.b.example\n'), ['hub.example', 'www.b.example']);
    assert.deepEqual(listedHosts(''), []);
  });
});

describe('the path of the frame page', () => {
  it('is read in one way only', () => {
    for (const good of ['/v1/frame.html', '/npq/v1.0.0/frame.html', '/my%20files/v1/frame', '/frame.html'])
      assert.ok(isPlainPath(good), good);
    for (const bad of [
      '/uploads/..%2fv1%2fframe.html',
      '/uploads/..%2Fv1/frame.html',
      '/uploads/%2e%2e/v1/frame.html',
      '/uploads/..%5cv1%5cframe.html',
      '/uploads/..%252fv1%252fframe.html',
      '/uploads/..;/v1/frame.html',
      '/v1/frame.html/uploads/x',
      '/v1//frame.html',
      '/v1/frame.html%00x',
    ])
      assert.ok(!isPlainPath(bad), bad);
  });
});
