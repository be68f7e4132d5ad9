import assert from 'node:assert/strict';
import { chmodSync, linkSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openResults, writeError } from '../../../packages/cli/src/desk/write-results.js';
import { openDesk } from './run-check.js';

const desk = openDesk();
const input = desk.file('people.csv', 'cohort,course\n');
const out = (name: string): string => join(desk.folder, name);

async function write(path: string, text: string) {
  const results = await openResults(path, input);
  results.stream.end(text);
  await once(results.stream, 'close');
  return results;
}

describe('a file of results', () => {
  it('is there once it is complete, and not before', async () => {
    const results = await write(out('new.csv'), 'all of it');
    assert.ok(!desk.names().includes('new.csv'));
    await results.commit();
    assert.equal(desk.read('new.csv'), 'all of it');
    assert.deepEqual(
      desk.names().filter((name) => name.endsWith('.part')),
      [],
    );
  });

  it('takes the place of an earlier one, with its rights, only then', async () => {
    chmodSync(desk.file('old.csv', 'old'), 0o600);
    const results = await write(out('old.csv'), 'new');
    assert.equal(desk.read('old.csv'), 'old');
    await results.commit();
    assert.equal(desk.read('old.csv'), 'new');
    assert.equal(statSync(out('old.csv')).mode & 0o777, 0o600);
  });

  it('leaves nothing behind when it is given up, written or half written', async () => {
    desk.file('kept.csv', 'kept');
    await (await write(out('kept.csv'), 'new')).discard();
    const half = await openResults(out('kept.csv'), input);
    half.stream.write('ne');
    await half.discard();
    assert.equal(desk.read('kept.csv'), 'kept');
    assert.deepEqual(
      desk.names().filter((name) => name.endsWith('.part')),
      [],
    );
  });

  it('goes where a link leads', async () => {
    mkdirSync(out('shared'), { recursive: true });
    symlinkSync(desk.file('shared/real.csv', 'old'), out('link.csv'));
    await (await write(out('link.csv'), 'new')).commit();
    assert.equal(readFileSync(out('shared/real.csv'), 'utf8'), 'new');
  });

  it('is never the list, by whatever name', async () => {
    symlinkSync(input, out('soft.csv'));
    linkSync(input, out('hard.csv'));
    mkdirSync(out('sub'), { recursive: true });
    for (const name of ['people.csv', 'soft.csv', 'hard.csv', 'sub/../people.csv']) {
      await assert.rejects(
        openResults(`${desk.folder}/${name}`, input),
        /is the list itself, which is never written over\. Name another file after --out\.$/,
        name,
      );
    }
    assert.equal(desk.read('people.csv'), 'cohort,course\n');
  });

  it('is refused where nothing can be written', async () => {
    await assert.rejects(
      openResults(out('none/x.csv'), input),
      /x\.csv cannot be written: its folder is not there\.$/,
    );
    await assert.rejects(
      openResults(out('people.csv/x.csv'), input),
      /cannot be written: its folder is not there/,
    );
    await assert.rejects(openResults(desk.folder, input), /is a folder\. Name a file after --out\.$/);
    await assert.rejects(openResults('/dev/null', input), /\/dev\/null is not a file/);
  });

  it('says what stands in the way, and leaves other errors as they are', () => {
    const error = Object.assign(new Error('write'), { code: 'ENOSPC' });
    assert.match(
      (writeError('r.csv', error) as Error).message,
      /^r\.csv cannot be written: the disk is full\.$/,
    );
    const other = new Error('a slip of ours');
    assert.equal(writeError('r.csv', other), other);
  });
});
