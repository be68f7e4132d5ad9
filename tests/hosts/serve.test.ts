import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDemo } from '../support/opened.js';
import type { Ledger } from '../../packages/embed/build/ledger.js';

const ledger = JSON.parse(
  readFileSync(new URL('../../packages/embed/distribution/v1/ledger.json', import.meta.url), 'utf8'),
) as Ledger;

const site = await openDemo();

describe('the demo server', () => {
  it('sends scripts as a partner should', async () => {
    const module = await fetch(site.scripts + ledger.hub.entry);
    assert.equal(module.status, 200);
    assert.equal(module.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(module.headers.get('access-control-allow-origin'), '*');
    assert.equal(module.headers.get('x-content-type-options'), 'nosniff');
    assert.match(module.headers.get('cache-control') ?? '', /immutable/);
    const loader = await fetch(site.scripts + ledger.loader);
    assert.equal(loader.headers.get('cache-control'), 'no-cache');
  });

  it('fills a host page with what a partner would paste there', async () => {
    const response = await fetch(`${site.pages}/hosts/strict-csp.html`);
    assert.equal(
      response.headers.get('content-security-policy'),
      `default-src 'none'; script-src ${site.scripts}; style-src 'self'`,
    );
    const html = await response.text();
    assert.ok(html.includes(`<script async src="${site.scripts}npq.js"></script>`));
    assert.doesNotMatch(html, /\{\{/);
  });

  it('sends nothing from outside its folders, and no source', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/npq/v1/..%2f..%2fpackage.json',
      '/serve.ts',
      '/nothing.html',
      '/%E0%A4%A',
    ]) {
      assert.equal((await fetch(site.pages + path)).status, 404, path);
    }
  });
});

describe('npm start', () => {
  let child: ChildProcess | undefined;
  const taken = createServer();
  after(() => {
    child?.kill();
    taken.close();
  });

  it('takes another port when the usual one is taken, and prints the addresses of the site and the builder', async () => {
    await new Promise<void>((settled) => {
      // Somebody else may hold it already, which is as good.
      taken.once('error', () => settled());
      taken.listen(4173, '127.0.0.1', settled);
    });
    child = spawn(
      process.execPath,
      [...process.execArgv, fileURLToPath(new URL('../../demo/serve.ts', import.meta.url))],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [site, builder] = await new Promise<string[]>((printed) => {
      const lines: string[] = [];
      createInterface(child!.stdout!).on('line', (text: string) => {
        lines.push(text);
        if (lines.length === 2) printed(lines);
      });
    });
    const [, address = '', port] = /: (http:\/\/localhost:(\d+)\/)$/.exec(site ?? '') ?? [];
    assert.ok(Number(port) > 4173, site);
    assert.match(await (await fetch(address)).text(), /Estuary Example Teaching School Hub/);
    const [, builderAddress = ''] = /^The builder of snippets: (http:.+)$/.exec(builder ?? '') ?? [];
    assert.ok(builderAddress.startsWith(address), builder);
    assert.match(await (await fetch(builderAddress)).text(), /<form id="choose"/);
  });
});
