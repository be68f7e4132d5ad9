import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { askScripts } from '../../../packages/cli/src/doctor/ask-scripts.js';
import { fetchPage } from '../../../packages/cli/src/doctor/fetch-page.js';
import { isPrivate } from '../../../packages/cli/src/doctor/private-hosts.js';
import { readHtml } from '../../../packages/cli/src/doctor/read-html.js';
import { assertLinear } from '../../support/linear.js';
import { sample } from '../../support/sample.js';
import { runDoctor } from './diagnose.js';

const main = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url));
const never = new AbortController().signal;

/** A page of hundreds of scripts on a server that counts who asks it, and how many at once. */
let server: Server;
let origin = '';
const counts = { asked: 0, now: 0, most: 0, single: false };
const AT_ONCE = 2;
const waiting: (() => void)[] = [];
before(async () => {
  server = createServer((request, response) => {
    if (request.url?.startsWith('/s/')) {
      counts.asked += 1;
      counts.now += 1;
      counts.most = Math.max(counts.most, counts.now);
      // The first waits until another comes, so that two are seen at once.
      const answer = (): void => {
        counts.now -= 1;
        response.writeHead(200, { 'content-type': 'text/javascript' }).end('');
      };
      waiting.push(answer);
      if (waiting.length === AT_ONCE || counts.single) for (const one of waiting.splice(0)) setImmediate(one);
    } else if (request.url === '/data')
      response.writeHead(302, { location: 'data:text/html,<npq-hours-planner></npq-hours-planner>' }).end();
    else if (request.url === '/inside') response.writeHead(302, { location: '/page' }).end();
    else if (request.url === '/phrase') response.writeHead(404, 'x\u009b2Jy').end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(Array.from({ length: 500 }, (_, at) => `<script src="/s/npq.js?${at}"></script>`).join(''));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

describe('the command doctor, on a page that aims it at others', () => {
  it('asks at most ten addresses, two at a time, and says so', async () => {
    const { text } = await runDoctor([`${origin}/page`]);
    assert.deepEqual([counts.asked, counts.most], [10, 2]);
    assert.match(text, /^The page has \d+ addresses of scripts; 10 of them were asked\.$/m);
  });

  it('asks each address once', async () => {
    const facts = readHtml(`<script src="${origin}/s/npq.js"></script>`.repeat(20), {
      address: `${origin}/`,
    });
    counts.asked = 0;
    counts.single = true;
    const asked = await askScripts(facts, never);
    assert.deepEqual([counts.asked, asked.notes], [1, []]);
    assert.ok(asked.facts.scripts.every(({ answer }) => answer?.status === 200));
  });

  it('asks nothing inside a network for a page that is outside of it', async () => {
    const facts = readHtml(
      `<script src="http://router.example/npq.js"></script><script src="http://169.254.169.254/npq.js"></script>`,
      { address: 'https://hub.example/' },
    );
    const names: Readonly<Record<string, string>> = {
      'hub.example': '203.0.113.7',
      'router.example': '192.168.1.1',
    };
    const { facts: asked, notes } = await askScripts(facts, never, (host) =>
      Promise.resolve([names[host] ?? host]),
    );
    assert.deepEqual(
      asked.scripts.map(({ answer }) => answer),
      [undefined, undefined],
    );
    assert.equal(notes.length, 2);
    for (const note of notes) assert.match(note, /is inside your own network, and the page is not/);
  });

  it('is not led inside by a page that is outside', async () => {
    const outside = (host: string): Promise<string[]> =>
      Promise.resolve([outside.asked++ ? host : '203.0.113.7']);
    outside.asked = 0;
    await assert.rejects(
      fetchPage(`${origin}/inside`, never, outside),
      /^PageError: .*\/inside sends visitors on to .*\/page, which is inside your own network\./,
    );
  });

  it('follows to the web only', async () => {
    const { problem, status } = await runDoctor([`${origin}/data`]);
    assert.equal(status, 2);
    assert.match(problem, /sends visitors on to “data:text\/html,.*”, which is not on the web\.$/);
  });

  it('knows which addresses are inside', async () => {
    const inside = ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1'];
    const six = ['[::1]', '[::]', '[fe80::1]', '[fd00::1]', '[::ffff:10.0.0.1]', '[64:ff9b::a00:1]'];
    for (const host of [...inside, ...six, '0.0.0.0', '2130706433', 'localhost'])
      assert.equal(await isPrivate(`http://${host}/`), true, host);
    for (const host of ['203.0.113.7', '172.32.0.1', '[2001:db8::1]'])
      assert.equal(await isPrivate(`http://${host}/`), false, host);
  });
});

describe('the command doctor, on a page that speaks to the terminal', () => {
  const ESC = '\u001b';
  const page = `<npq-hub name="x${ESC}]0;owned\u0007${ESC}[2J${ESC}]52;c;eA==\u0007&#10;All is well: 1 widget found.&#10;\u202egnp"></npq-hub>`;

  it('says every value in one line', async () => {
    const { text } = await runDoctor(['-'], page);
    assert.match(text, /owned/);
    assert.doesNotMatch(text, /^All is well/m);
  });

  it('writes nothing that a terminal obeys, whatever it says', () => {
    const { stdout } = spawnSync(process.execPath, [...process.execArgv, main, 'doctor', '-'], {
      input: page,
      encoding: 'utf8',
    });
    assert.match(stdout, /owned/);
    assert.doesNotMatch(stdout, /(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  it('nor when it refuses: a reason phrase, a name of a command, of a file', async () => {
    assert.doesNotMatch((await runDoctor([`${origin}/phrase`])).problem, /\p{Cc}/u);
    for (const args of [
      [`x${ESC}[2J\nAll is well`],
      ['doctor', `y${ESC}[2J\nAll is well`],
      ['check', `${ESC}[2J\nx`],
    ]) {
      const { stderr } = spawnSync(process.execPath, [...process.execArgv, main, ...args], {
        encoding: 'utf8',
      });
      assert.match(stderr, /^[^\p{Cc}]+\n$/u);
    }
  });
});

const pages: Readonly<Record<string, (size: number) => string>> = {
  'elements one in another': (size) => '<div>'.repeat(size),
  'elements beside each other': (size) => '<br>'.repeat(Math.min(size, 49_000)),
  'formatting that is never closed': (size) => `<p>${'<b><p>'.repeat(size)}`,
  'attributes of one tag': (size) =>
    `<npq-hub ${Array.from({ length: size }, (_, at) => `a${at}`).join(' ')}>`,
  'one long value': (size) => `<npq-hub name="${'”'.repeat(size)}x">`,
  'tables in tables': (size) => '<table><td>'.repeat(size),
  comments: (size) => '<!--'.repeat(size),
  'shadow roots one in another': (size) => '<div><template shadowrootmode="open">'.repeat(size),
  'ends without a beginning': (size) => '</p></a></b>'.repeat(size),
};

describe('the command doctor, on a page that is made to take long', () => {
  const report = (html: string): void => {
    try {
      readHtml(html);
    } catch (error) {
      assert.equal((error as Error).name, 'PageError');
    }
  };
  for (const [name, make] of Object.entries(pages))
    it(`takes no longer than it should: ${name}`, () => assertLinear(make, report, 1_000));

  it('refuses with a sentence more elements than it looks at', async () => {
    const { problem, status } = await runDoctor(['-'], '<p>'.repeat(60_000));
    assert.deepEqual(
      [problem, status],
      ['The page has more than 50,000 elements, which is more than is looked at.', 2],
    );
  });

  it('refuses with a sentence what is longer than a page', async () => {
    const { problem } = await runDoctor(['-'], 'x'.repeat(4_000_001));
    assert.match(problem, /^Standard input is longer than 4 MB, which is more than is looked at\.$/);
  });

  it('is content with a page that nests too deep', async () => {
    assert.equal((await runDoctor(['-'], '<div>'.repeat(20_000))).problem, '');
  });
});

describe('what stands behind a text that is longer than is read', () => {
  for (const tag of ['p', 'script', 'table'])
    it(`is found, and said where, after <${tag}>`, () => {
      const { hubs } = readHtml(`<${tag}>${'x '.repeat(150_000)}</${tag}>\n\n<npq-hub></npq-hub>`);
      assert.deepEqual(
        hubs.map(({ where }) => where),
        ['<npq-hub>, line 3'],
      );
    });

  it('is read as far as that: a line of ours in the first words of a script, and the words of the next', () => {
    const filler = 'x '.repeat(150_000);
    const { scripts } = readHtml(
      `<script>load("https://a.example/npq.js") ${filler}</script><script>${filler.slice(0, 1_000)} load("https://b.example/npq.js")</script>`,
    );
    assert.equal(scripts.length, 2);
  });
});

describe('the memory of the command doctor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'npq-doctor-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const told = `process.on('exit', () => console.error('resident', process.resourceUsage().maxRSS))`;
  const full: Readonly<Record<string, string>> = {
    'of text that a table puts before itself': `<table>${'x '.repeat(1_900_000)}`,
    'of one text': `<p>${'x '.repeat(1_900_000)}`,
    'of one script': `<script>${'x '.repeat(1_900_000)}</script>`,
    'of many elements': '<i a=b c=d e=f>text</i>'.repeat(49_000).padEnd(3_900_000, ' '),
    'of attributes': `<npq-hub ${Array.from({ length: 480_000 }, (_, at) => `a${at}`).join(' ')}>`,
    'of one attribute': `<npq-hub name="${'é'.repeat(1_900_000)}">`,
    'of comments': '<!---->'.repeat(560_000),
    'of more elements than a page has': '<p>'.repeat(1_300_000),
  };
  /** Kilobytes that the command takes at most while it looks at a page. */
  function resident(html: string): number {
    const path = join(folder, 'page.html');
    writeFileSync(path, html);
    const { stderr } = spawnSync(
      process.execPath,
      [
        ...process.execArgv,
        '--import',
        `data:text/javascript,${encodeURIComponent(told)}`,
        main,
        'doctor',
        path,
      ],
      { encoding: 'utf8' },
    );
    const kilobytes = Number(/^resident (\d+)$/m.exec(stderr)?.[1]);
    assert.ok(kilobytes > 0, stderr.slice(0, 300));
    return kilobytes;
  }
  // Here Node reads TypeScript, which takes memory that the packed command does without: that takes 60 MB with nothing to do.
  const PACKED = 60_000;
  let idle = 0;
  before(() => void (idle = resident('<p>')));

  for (const [name, html] of sample(Object.entries(full), 4, 'pages that take memory'))
    it(`stays under 300 MB on 4 MB ${name}`, () => {
      const kilobytes = PACKED + resident(html) - idle;
      assert.ok(kilobytes < 300_000, `${kilobytes} kB`);
    });
});
