import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { ARCHIVE, DISTRIBUTION, keepRelease } from '../../release/archive.js';
import { notesFor, notesOf, withNotes } from '../../release/notes.js';
import { PACKAGES, versionOf } from '../../release/version-places.js';
import { filesBelow } from '../support/files.js';

const changeset = (summary: string) => ({
  file: '.changeset/x.md',
  text: `---\n'@npq-widgets/data': patch\n---\n\n${summary}\n`,
});
const temporary = mkdtempSync(join(tmpdir(), 'npq-release-'));
after(() => rmSync(temporary, { recursive: true, force: true }));

describe('the notes of a release', () => {
  it('keep facts apart, which need no new snippet', () => {
    assert.equal(
      notesOf([changeset('Facts: the rules of spring.'), changeset('A new\nwidget.')]),
      '### What changed\n\n- A new widget.\n\n### Facts\n\n- the rules of spring.',
    );
  });

  it('stand above those of earlier releases, and below what was promised of a first one', () => {
    const log = '# Changelog\n\nWords.\n\n## 1.0.0 (2026-11-01)\n\n- First.\n';
    assert.match(
      withNotes(log, '1.0.1', '2026-12-01', '- Second.'),
      /Words\.\n\n## 1\.0\.1 \(2026-12-01\)\n\n- Second\.\n\n## 1\.0\.0/,
    );
    const promised = '# Changelog\n\n## 1.0.0 (not yet released)\n\n- All.\n';
    assert.equal(
      withNotes(promised, '1.0.0', '2026-12-01', '- More.'),
      '# Changelog\n\n## 1.0.0 (2026-12-01)\n\n- All.\n\n- More.\n',
    );
  });

  it('are found again by their version, for the page of the release', () => {
    const log = '# Changelog\n\n## 1.0.1 (2026-12-01)\n\n- Second.\n\n## 1.0.0 (2026-11-01)\n\n- First.\n';
    assert.equal(notesFor(log, '1.0.1'), '- Second.');
    assert.equal(notesFor(log, '1.0.0'), '- First.');
    assert.throws(() => notesFor(log, '1.0'), /says nothing of 1\.0\./);
  });

  it('are refused where a changeset says nothing', () =>
    assert.throws(() => notesOf([changeset('')]), /says nothing/));
});

describe('the folder of a release', () => {
  const root = join(temporary, 'archive');
  const write = (version: string, text: string): void => {
    mkdirSync(join(root, DISTRIBUTION, `v${version}`), { recursive: true });
    writeFileSync(join(root, DISTRIBUTION, `v${version}/npq.js`), text);
  };

  it('is kept, and may be kept again as it is', () => {
    write('1.0.0', 'one');
    keepRelease('1.0.0', root);
    keepRelease('1.0.0', root);
    assert.equal(readFileSync(join(root, ARCHIVE, 'v1.0.0/npq.js'), 'utf8'), 'one');
  });

  it('is never changed: a build that differs is refused', () => {
    write('1.0.0', 'two');
    assert.throws(() => keepRelease('1.0.0', root), /v1\.0\.0 was released, and never changes.*npq\.js/);
    assert.equal(readFileSync(join(root, ARCHIVE, 'v1.0.0/npq.js'), 'utf8'), 'one');
  });

  it('is missed where nothing was built', () =>
    assert.throws(() => keepRelease('9.9.9', root), /npm run build/));
});

/** What a release does not touch, and what a build makes. */
const LEFT_BEHIND =
  /(?:^|\/)(?:node_modules|dist|distribution|releases|editors|\.git|\.storybook-out|test-results|records|examples|hosts)(?:\/|$)/;

describe('npm run release', () => {
  const copy = join(temporary, 'copy');
  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  /** This repository as somebody has checked it out, after its first release, with one changeset. */
  function checkOut(): void {
    for (const file of filesBelow('.', '', LEFT_BEHIND)) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(file, join(copy, file));
    }
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
    rmSync(join(copy, '.changeset'), { recursive: true });
    cpSync('.changeset/config.json', join(copy, '.changeset/config.json'));
    writeFileSync(join(copy, '.changeset/planted.md'), changeset('Facts: a new day.').text);
    const log = readFileSync('CHANGELOG.md', 'utf8').replace('(not yet released)', '(2026-11-01)');
    writeFileSync(join(copy, 'CHANGELOG.md'), log);
    run('git', 'init', '-q');
    run('git', 'add', '-A');
    run('git', '-c', 'user.name=a', '-c', 'user.email=a@hub.example', 'commit', '-qm', 'start');
  }

  it('writes the next version everywhere that one stands, and the notes', () => {
    checkOut();
    const before = versionOf();
    run('node', '--import', 'tsx', 'release/release.ts', '--without-build');
    const next = versionOf(copy);
    assert.notEqual(next, before);
    assert.match(
      readFileSync(join(copy, 'CHANGELOG.md'), 'utf8'),
      new RegExp(`## ${next} .*\n\n### Facts\n\n- a new day\\.`),
    );
    assert.ok(!existsSync(join(copy, '.changeset/planted.md')), 'the changeset is used up');
    // The test of versions, on the copy.
    run('node', '--import', 'tsx', '--test', 'tests/package/version.test.ts');
    for (const name of PACKAGES) {
      const text = readFileSync(join(copy, `packages/${name}/package.json`), 'utf8');
      assert.ok(!text.includes(`"${before}"`), `${name} asks for ${before}`);
    }
  });

  it('is refused where nothing waits', () => {
    assert.throws(
      () => run('node', '--import', 'tsx', 'release/release.ts', '--without-build'),
      /There is nothing to release/,
    );
  });
});
