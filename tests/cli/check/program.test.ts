import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDesk } from './run-check.js';

const main = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url));
const desk = openDesk();

/** Ends a process that opens a connection to anywhere but a pipe of this machine (the loader of TypeScript has one), or asks for an address. */
const watch = `import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram';
const end = () => process.exit(99);
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...to) { return [to[0]].flat()[0]?.path ? connect.apply(this, to) : end(); };
dns.lookup = end; dgram.Socket.prototype.send = end;`;
const guarded = ['--import', `data:text/javascript,${encodeURIComponent(watch)}`, ...process.execArgv];

const run = (...args: string[]) => spawnSync(process.execPath, [...guarded, ...args], { encoding: 'utf8' });

describe('the command check, as a program', () => {
  it('writes results to standard output alone, and its status says that a row was bad', () => {
    const { stdout, stderr, status } = run(
      main,
      'check',
      desk.file('a.csv', 'cohort,course\nspring-2027,NPQH\nspring-2027,x\n'),
      '--as-of',
      '2026-11-21',
    );
    assert.equal(status, 1, stderr);
    assert.match(
      stdout,
      /^cohort,course,outcome,code,reason,depends_on,registration\nspring-2027,NPQH,no-rules,,No rules are published for spring 2027\.,,\nspring-2027,x,,,"Not checked: [^\n]*\n$/,
    );
    assert.match(stderr, /^Line 3, column course: "x" is no course\..*\nChecked 1 row /);
  });

  it('refuses with status 2, and nothing on standard output', () => {
    const { stdout, stderr, status } = run(main, 'check', `${desk.folder}/none.csv`);
    assert.deepEqual([stdout, status], ['', 2]);
    assert.match(stderr, /^npq-widgets: There is no file .*none\.csv\.\n$/);
  });

  it('opens no connection: the guard that it ran under ends a program that does', () => {
    assert.equal(run('--input-type=module', '--eval', "await fetch('http://npq.invalid/')").status, 99);
  });

  it('ends quietly when nobody reads on', async () => {
    const list = desk.file('b.csv', `cohort,course\n${'spring-2027,NPQH\n'.repeat(20_000)}`);
    const child = spawn(process.execPath, [...guarded, main, 'check', list], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = (await once(child, 'close')) as [number];
    assert.deepEqual([status, said], [2, '']);
  });

  it('that is stopped leaves nothing behind', async () => {
    const list = desk.file('c.csv', `cohort,course\n${'spring-2027,x\n'.repeat(200_000)}`);
    const child = spawn(
      process.execPath,
      [...guarded, main, 'check', list, '--out', `${desk.folder}/r.csv`],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.once('data', () => child.kill('SIGINT'));
    const [status] = (await once(child, 'close')) as [number];
    assert.equal(status, 2);
    assert.ok(said.endsWith('npq-widgets: Stopped.\n'), said.slice(-200));
    assert.deepEqual(
      desk.names().filter((name) => name.includes('r.csv')),
      [],
    );
  });
});
