import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { doctorRules } from '@npq-widgets/embed/doctor';
import { cured, sickPages, type SickPage } from '../../../demo/hosts/doctor/pages.js';
import { fillHost } from '../../../demo/hosts/hosts.js';
import { filesBelow } from '../../support/files.js';
import { diagnose } from './diagnose.js';
import { serveFiles, type FileServer } from './file-server.js';
import { versionOf } from '../../../release/version-places.js';

const FOLDER = 'demo/hosts/doctor';
const LOADER = '/* the loader */';
const integrity = `sha384-${createHash('sha384').update(LOADER).digest('base64')}`;
/** What can only be seen when a server is asked. */
const NEEDS_A_SERVER = ['script-answer', 'integrity-mismatch', 'integrity-required', 'page-sandboxed'];

const raw = (rule: string): string => readFileSync(`${FOLDER}/${rule}.html`, 'utf8');
const fill = (html: string, scripts: string): string =>
  fillHost(html, scripts).replaceAll('{{integrity}}', integrity);

let server: FileServer;
before(async () => {
  const script = {
    body: LOADER,
    headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
  };
  server = await serveFiles({ '/files/v1/npq.js': script, [`/files/v${versionOf()}/npq.js`]: script });
});
after(() => server.close());

/** The rules that the command line names on a page. */
async function named(
  page: SickPage,
  html: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ rules: string[]; status: number }> {
  if (!NEEDS_A_SERVER.includes(page.rule))
    return diagnose(['-'], fill(html, 'https://files.hub.example/npq/v1/'));
  server.put('/page.html', {
    body: fill(html, `${server.origin}/files/v1/`),
    headers: { 'content-type': 'text/html', ...headers },
  });
  return diagnose([`${server.origin.replace('127.0.0.1', 'localhost')}/page.html`]);
}

describe('the command doctor, on a page for each rule', () => {
  it('every rule has its page, and every page its rule', () => {
    const rules = doctorRules.map(({ name }) => name).sort();
    assert.deepEqual(sickPages.map(({ rule }) => rule).sort(), rules);
    assert.deepEqual(
      filesBelow(FOLDER, '.html').map((file) => basename(file, '.html')),
      rules,
    );
  });

  for (const page of sickPages) {
    const rule = doctorRules.find(({ name }) => name === page.rule);
    if (rule?.seen === 'page') {
      it(`finds nothing wrong with ${page.rule}.html, which only a browser can see`, async () => {
        assert.deepEqual(await named(page, raw(page.rule), page.headers ?? {}), { rules: [], status: 0 });
      });
      continue;
    }
    it(`names ${page.rule}, and nothing else`, async () => {
      assert.deepEqual(await named(page, raw(page.rule), page.headers ?? {}), {
        rules: [page.rule],
        status: rule?.severity === 'fault' ? 1 : 0,
      });
    });
    it(`is content with ${page.rule}.html when its advice is followed`, async () => {
      const headers = page.rule === 'page-sandboxed' ? {} : (page.headers ?? {});
      assert.deepEqual(await named(page, cured(raw(page.rule), page), headers), { rules: [], status: 0 });
    });
  }

  it('finds no fault with the pages of the demo', async () => {
    for (const name of ['index', 'npqs', 'contact']) {
      assert.deepEqual(await diagnose([`demo/${name}.html`]), { rules: [], status: 0 }, name);
    }
  });
});
