import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  frameVerdict,
  parsePolicies,
  scriptVerdict,
} from '../../../packages/embed/src/doctor/examination/policy.js';
import { inputs } from '../../support/odd-inputs.js';

const PIECES = [
  'script-src ',
  'script-src-elem ',
  'default-src ',
  'frame-src ',
  'trusted-types ',
  'require-sri-for script ',
  "'self' ",
  "'none' ",
  "'strict-dynamic' ",
  "'nonce-x' ",
  "'sha384-x' ",
  'https: ',
  'https://*.example:* ',
  'https://files.example/v1/ ',
  '*.example ',
  '*:443 ',
  '[::1]:80/x ',
  '/%zz ',
  '://',
  ';',
  ';',
  ',',
  '*',
];

const request = {
  url: 'https://files.example/v1/npq.js',
  nonce: 'x',
  integrity: 'sha384-x',
  inserted: 'by-parser',
} as const;
const VERDICTS = ['allowed', 'refused', 'unknown'];

describe('the policy reader', () => {
  it('comes to a verdict, whatever it reads', () => {
    for (const { name, text } of inputs(16, PIECES))
      for (const policy of parsePolicies(text))
        for (const page of ['https://hub.example/', 'http://localhost:8080/', undefined]) {
          assert.ok(VERDICTS.includes(scriptVerdict(policy, request, page)), name);
          assert.ok(VERDICTS.includes(frameVerdict(policy, request.url, page)), name);
        }
  });
});
