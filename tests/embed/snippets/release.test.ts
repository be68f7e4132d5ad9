import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SnippetError, platformNames, scriptFile, snippet, type Pinned } from '@npq-widgets/embed/snippets';
import { knownNames } from './known-names.js';

const integrity = `sha384-${'A'.repeat(64)}`;
const pin = (pinned: Pinned, base = 'https://npq.example/v1/') =>
  snippet({ widget: 'hours-planner', base, pinned, reserve: 'none' }, knownNames);

describe('a pinned snippet', () => {
  it('names the folder that never changes, and the hash of its script', () => {
    assert.equal(
      pin({ version: '1.2.3', integrity }).site,
      `<script async src="https://npq.example/v1.2.3/npq.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
    );
    assert.match(pin({ version: 'v1.2.3', integrity }, '/npq/v1.2.3').site, /src="\/npq\/v1\.2\.3\/npq\.js"/);
  });

  it('takes every address of every platform from that folder', () => {
    for (const platform of platformNames) {
      const { site, page } = snippet(
        {
          widget: 'hours-planner',
          base: 'https://npq.example/v1/',
          platform,
          pinned: { version: '1.0.0', integrity },
        },
        knownNames,
      );
      const addresses = `${site}\n${page}`.match(/https:\/\/npq\.example\/[^"\s]*/g) ?? [];
      assert.ok(addresses.length > 0, platform);
      assert.ok(
        addresses.every((address) => address.startsWith('https://npq.example/v1.0.0/')),
        addresses.join(),
      );
      if (site) assert.ok(site.includes(`/${scriptFile(platform, 'hours-planner')}" integrity=`), site);
    }
  });

  const refused: [Pinned, string, string, RegExp][] = [
    [{ version: 'latest', integrity }, '/v1/', 'pinned', /"latest" is not a version/],
    [{ version: '1.0.0', integrity: '' }, '/v1/', 'pinned', /sri\.json/],
    [{ version: '1.0.0', integrity: 'sha384-abc' }, '/v1/', 'pinned', /sri\.json/],
    [{ version: '1.0.0', integrity: `${integrity}" onload="x` }, '/v1/', 'pinned', /sri\.json/],
    [{ version: '10.0.0', integrity }, '/v1/', 'base', /must end in v10\//],
    [{ version: '1.0.1', integrity }, '/v1.0.0/', 'base', /must end in v1\//],
    [{ version: '1.0.0', integrity }, '/npq/', 'base', /"\/npq\/" does not/],
  ];
  for (const [pinned, base, option, sentence] of refused) {
    it(`refuses ${pinned.version} at ${base} with ${pinned.integrity.slice(0, 12)}`, () => {
      assert.throws(
        () => pin(pinned, base),
        (error) => error instanceof SnippetError && error.option === option && sentence.test(error.message),
      );
    });
  }
});
