import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  frameVerdict,
  parsePolicies,
  scriptVerdict,
  type ScriptRequest,
} from '../../../../packages/embed/src/doctor/examination/policy.js';
import { policyCases } from './policy-cases.js';

const PAGE = 'https://hub.example/npqs';
const at = (address: string): string =>
  address.replace('PAGE', 'https://hub.example').replace('SCRIPTS', 'https://files.example');

describe('a policy, and whether it lets a script pass', () => {
  for (const {
    policy,
    verdict,
    script = 'SCRIPTS/npq/v1/npq.js',
    nonce = '',
    integrity = '',
    inserted = 'by-parser',
  } of policyCases) {
    it(`${policy || 'none'}: ${script}${nonce && ' with a nonce'}${integrity && ' with integrity'}${inserted === 'by-script' ? ' by script' : ''} is ${verdict}`, () => {
      const request: ScriptRequest = { url: at(script), nonce, integrity, inserted };
      const verdicts = parsePolicies(
        policy
          .replaceAll('PAGE', 'https://hub.example')
          .replaceAll('SCRIPTS', 'https://files.example')
          .replaceAll('HOST', 'files.example'),
      ).map((one) => scriptVerdict(one, request, PAGE));
      assert.equal(verdicts.includes('refused') ? 'refused' : 'allowed', verdict);
    });
  }

  it('does not judge ’self’ when nobody knows where the page is', () => {
    const [policy] = parsePolicies("script-src 'self'");
    assert.equal(
      scriptVerdict(
        policy!,
        { url: 'https://files.example/npq.js', nonce: '', integrity: '', inserted: 'by-parser' },
        undefined,
      ),
      'unknown',
    );
  });

  it('takes the first of two equal directives, and reads names in any case', () => {
    const [policy] = parsePolicies("SCRIPT-SRC https:; script-src 'none'");
    assert.deepEqual(policy?.get('script-src'), ['https:']);
  });

  it('goes from frame-src to child-src to default-src', () => {
    const verdicts = [
      "frame-src 'none'; default-src *",
      "child-src 'none'; default-src *",
      "default-src 'none'",
      'script-src x.example',
    ].map((text) => frameVerdict(parsePolicies(text)[0]!, 'https://files.example/frame.html', PAGE));
    assert.deepEqual(verdicts, ['refused', 'refused', 'refused', 'allowed']);
  });
});
