/** A policy, and what a browser does with the script under it. PAGE, SCRIPTS: origins; HOST: name of the scripts' host. */
export interface PolicyCase {
  readonly policy: string;
  readonly verdict: 'allowed' | 'refused';
  /** The loader when absent. */
  readonly script?: string;
  readonly nonce?: string;
  readonly integrity?: string;
  readonly inserted?: 'by-parser' | 'by-script';
  /** What Chromium does is looked at too: a policy that can be sent for any two origins. */
  readonly tried?: true;
}

const HASH = `sha384-${'A'.repeat(64)}`;

export const policyCases: readonly PolicyCase[] = [
  { policy: '', verdict: 'allowed', tried: true },
  { policy: "img-src 'none'", verdict: 'allowed', tried: true },
  { policy: "default-src 'none'", verdict: 'refused', tried: true },
  { policy: "default-src 'self'", verdict: 'refused', tried: true },
  { policy: "default-src 'none'; script-src SCRIPTS/npq/v1/", verdict: 'allowed', tried: true },
  { policy: "default-src SCRIPTS; script-src 'self'", verdict: 'refused', tried: true },
  {
    policy: "default-src SCRIPTS; script-src-elem 'self'; script-src SCRIPTS",
    verdict: 'refused',
    tried: true,
  },
  { policy: "script-src 'none'; script-src-elem SCRIPTS", verdict: 'allowed', tried: true },
  { policy: 'script-src SCRIPTS/npq/v1', verdict: 'refused', tried: true },
  { policy: 'script-src SCRIPTS/npq/', verdict: 'allowed', tried: true },
  { policy: 'script-src SCRIPTS/npq/v1/npq.js', verdict: 'allowed' },
  {
    policy: 'script-src SCRIPTS/npq/v1/npq.js',
    script: 'SCRIPTS/npq/v1/modules/hub.js',
    inserted: 'by-script',
    verdict: 'refused',
  },
  { policy: 'script-src SCRIPTS/other/', verdict: 'refused', tried: true },
  { policy: 'script-src SCRIPTS/', verdict: 'allowed', tried: true },
  { policy: 'script-src *', verdict: 'allowed', tried: true },
  { policy: 'script-src HOST:*', verdict: 'allowed' },
  { policy: 'script-src http://HOST', verdict: 'allowed' },
  { policy: 'script-src https://HOST:8443', verdict: 'refused' },
  { policy: 'script-src http:', verdict: 'allowed', tried: true },
  { policy: 'script-src https:', script: 'http://files.example/npq.js', verdict: 'refused' },
  { policy: 'script-src data:', verdict: 'refused', tried: true },
  { policy: 'script-src *.example', verdict: 'allowed' },
  { policy: 'script-src *.files.example', verdict: 'refused' },
  { policy: "script-src 'nonce-abc'", verdict: 'refused', tried: true },
  { policy: "script-src 'nonce-abc'", nonce: 'abc', verdict: 'allowed', tried: true },
  { policy: "script-src 'nonce-abc'", nonce: 'ABC', verdict: 'refused', tried: true },
  { policy: "script-src 'nonce-abc' 'strict-dynamic' SCRIPTS", verdict: 'refused', tried: true },
  { policy: "script-src 'nonce-abc' 'strict-dynamic'", nonce: 'abc', verdict: 'allowed', tried: true },
  {
    policy: "script-src 'nonce-abc' 'strict-dynamic'",
    script: 'SCRIPTS/npq/v1/modules/hub.js',
    inserted: 'by-script',
    verdict: 'allowed',
  },
  { policy: `script-src '${HASH}'`, integrity: HASH, verdict: 'allowed' },
  { policy: `script-src '${HASH}'`, verdict: 'refused', tried: true },
  { policy: `script-src '${HASH}'`, integrity: `${HASH} sha384-other`, verdict: 'refused' },
  { policy: "script-src 'unsafe-inline'", verdict: 'refused', tried: true },
  { policy: "script-src 'none' SCRIPTS", verdict: 'allowed', tried: true },
  { policy: 'script-src', verdict: 'refused', tried: true },
  { policy: "script-src SCRIPTS, script-src 'self'", verdict: 'refused', tried: true },
  { policy: "script-src 'self'", script: 'PAGE/npq/v1/npq.js', verdict: 'allowed' },
  { policy: "SCRIPT-SRC 'SELF'", script: 'PAGE/npq/v1/npq.js', verdict: 'allowed' },
  { policy: "script-src 'self' SCRIPTS", script: 'https://files.example:8443/npq.js', verdict: 'refused' },
  { policy: 'script-src not/an/address', verdict: 'refused' },
];
