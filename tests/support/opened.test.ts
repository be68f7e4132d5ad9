import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'npq-opened-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a file of tests that opens a website, which would keep Node from ending, and two things that say what becomes of them. */
function run(body: string): { code: number | null; said: string } {
  const file = join(folder, 'x.test.mjs');
  writeFileSync(
    file,
    `import { it } from 'node:test';
    import { keepOpen, openHost } from '${new URL('./opened.ts', import.meta.url).href}';
    const thing = (name, why) =>
      keepOpen(Promise.resolve({ close: async () => { console.log('closed ' + name); if (why) throw new Error(why); } }));
    await openHost();
    ${body}`,
  );
  // Not the inner run of this one: see counts.test.ts.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, file], {
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, said: stdout + stderr };
}

describe('what a file of tests opened', () => {
  it('is closed when its tests are over, the last first, though a test failed and one of them cannot be closed', () => {
    const { code, said } = run(
      `await thing('first'); await thing('second', 'stuck'); it('fails', () => { console.log('closed nothing'); throw new Error('no'); });`,
    );
    assert.equal(code, 1, said);
    assert.deepEqual(
      [...said.matchAll(/closed (\w+)/g)].map(([, name]) => name),
      ['nothing', 'second', 'first'],
    );
  });

  it('keeps no file from failing that could not open the rest, and that says why', () => {
    const { code, said } = run(
      `await keepOpen(Promise.reject(new Error('no browser'))); it('passes', () => {});`,
    );
    assert.ok(code, said);
    assert.match(said, /no browser/);
  });
});
