import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { run } from '../../../packages/cli/src/run.js';
import { runDoctor } from './diagnose.js';
import { serveFiles, type FileServer } from './file-server.js';

const GOOD =
  '<script async src="https://files.hub.example/v1/npq.js"></script><npq-provider-finder><p>Find. <a href="https://www.gov.uk/">GOV.UK</a></p></npq-provider-finder>';
const html = { 'content-type': 'text/html; charset=utf-8' };

let server: FileServer;
before(async () => {
  server = await serveFiles({
    '/page': { body: '<npq-hours-planner></npq-hours-planner>', headers: html },
    '/moved': { body: '', status: 301, headers: { location: '/page' } },
    '/round': { body: '', status: 302, headers: { location: '/round' } },
    '/nowhere': { body: '', status: 302, headers: { location: 'http://[' } },
    '/gone': { body: 'Gone', status: 410 },
    '/sheet': { body: 'a,b', headers: { 'content-type': 'text/csv' } },
    '/long': { body: 'x'.repeat(4_000_001), headers: html },
    // 50 kB that unpack to 50 MB.
    '/bomb': {
      body: gzipSync(Buffer.alloc(50_000_000)),
      headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' },
    },
    '/latin': {
      body: Buffer.from('<h1>Caf\xe9</h1><div data-npq="x"></div>', 'latin1'),
      headers: { 'content-type': 'text/html; charset=iso-8859-1' },
    },
  });
});
after(() => server.close());

describe('the command doctor', () => {
  it('reads standard input, a file and an address', async () => {
    assert.equal((await runDoctor(['-'], GOOD)).status, 0);
    assert.equal((await runDoctor(['demo/hosts/doctor/hub-unknown.html'])).status, 1);
    const { text, status } = await runDoctor([`${server.origin}/page`]);
    assert.equal(status, 1);
    assert.match(text, /^1 fault, 1 warning found\./);
    assert.match(text, /Where: <npq-hours-planner>, line 1\n/);
    assert.match(text, /The advice is for: Another website\. If that is wrong, say --platform NAME\.\n$/);
  });

  it('says that a page is well in a line', async () => {
    assert.match(
      (await runDoctor(['-'], GOOD)).text,
      /^All is well: 1 widget found, and nothing needs fixing\.\n/,
    );
  });

  it('gives its findings as JSON', async () => {
    const { text, status } = await runDoctor(['-', '--json'], '<npq-hours-planner></npq-hours-planner>');
    const { platform, findings } = JSON.parse(text) as { platform: string; findings: { rule: string }[] };
    assert.deepEqual(
      [status, platform, findings.map(({ rule }) => rule)],
      [1, 'html', ['site-part-missing', 'fallback-missing']],
    );
  });

  it('shows where it was sent on to', async () => {
    assert.match(
      (await runDoctor([`${server.origin}/moved`])).text,
      new RegExp(`^Sent on to ${server.origin}/page\n`),
    );
  });

  it('takes the platform that it is told', async () => {
    const { text } = await runDoctor(
      ['-', '--platform', 'squarespace'],
      '<npq-hours-planner></npq-hours-planner>',
    );
    assert.match(text, /Code injection, Footer/);
    assert.doesNotMatch(text, /If that is wrong/);
  });

  it('reads a page in the letters that its server names', async () => {
    assert.match((await runDoctor([`${server.origin}/latin`])).text, /There is no widget called “x”/);
  });

  it('looks into a shadow root that the HTML holds, and not into a template', async () => {
    const wrap = (attribute: string) =>
      `${GOOD}<div><template${attribute}><div data-npq="x"></div></template></div>`;
    assert.deepEqual(
      [
        (await runDoctor(['-'], wrap(' shadowrootmode="open"'))).status,
        (await runDoctor(['-'], wrap(''))).status,
      ],
      [1, 0],
    );
  });

  it('asks the server of a script, whether another website may use it', async () => {
    server.put('/v1/npq.js', { body: '', headers: { 'content-type': 'text/javascript' } });
    const page = GOOD.replace('https://files.hub.example', server.origin);
    server.put('/page-of-another', { body: page, headers: html });
    const { text, status } = await runDoctor([
      `${server.origin.replace('127.0.0.1', 'localhost')}/page-of-another`,
    ]);
    assert.equal(status, 1);
    assert.match(text, /Access-Control-Allow-Origin: \*/);
    assert.equal(
      (await runDoctor([`${server.origin}/page-of-another`])).status,
      0,
      'the same website needs no such header',
    );
  });

  const refused: [string[] | (() => string[]), RegExp][] = [
    [[], /^Say which page, its address or its file: npx @npq-widgets\/cli doctor https:/],
    [['a.html', 'b.html'], /^One page at a time/],
    [
      ['a.html', '--platform', 'geocities'],
      /^There is no platform "geocities"\. The platforms are html, wordpress/,
    ],
    [['a.html', '--colour'], /^There is no option --colour\. See npx @npq-widgets\/cli doctor --help\.$/],
    [['a.html', '--platform'], /^--platform needs a value after it/],
    [
      ['no-such-page.html'],
      /^There is no file "no-such-page\.html"\. For a page on the web, give its whole address/,
    ],
    [['demo'], /^"demo" is a folder/],
    [['http://['], /^"http:\/\/\[" is not an address/],
    [['http://127.0.0.1:1/'], /^http:\/\/127\.0\.0\.1:1\/ could not be read: /],
    [() => [`${server.origin}/gone`], /answers 410 \(Gone\) and not with a page\.$/],
    [() => [`${server.origin}/sheet`], /is text\/csv, not a page\.$/],
    [() => [`${server.origin}/round`], /was sent on more than 5 times\.$/],
    [() => [`${server.origin}/nowhere`], /sends visitors on to “http:\/\/\[”, which is no address\.$/],
    [() => [`${server.origin}/bomb`], /bomb is longer than 4 MB, which is more than is looked at\.$/],
    [() => [`${server.origin}/long`], /is longer than 4 MB, which is more than is looked at\.$/],
  ];
  for (const [args, sentence] of refused) {
    it(`refuses with a sentence: ${sentence.source}`, async () => {
      const { text, problem, status } = await runDoctor(typeof args === 'function' ? args() : args);
      assert.deepEqual({ text, status }, { text: '', status: 2 });
      assert.match(problem, sentence);
    });
  }

  it('stops when it is asked to', async () => {
    const { problem, status } = await runDoctor([`${server.origin}/page`], '', AbortSignal.abort());
    assert.deepEqual({ problem, status }, { problem: 'Stopped.', status: 2 });
  });

  it('is in the help of the command line, and has its own', async () => {
    assert.match(run(['--help']).text, /^ {2}doctor FILE-or-URL/m);
    const { text, status } = await runDoctor(['--help']);
    assert.equal(status, 0);
    assert.match(text, /npx @npq-widgets\/cli doctor FILE-or-URL \[options\]/);
  });
});
