/**
 * `npm run release`: makes a release from the changesets. Versions, changelogs and what follows from them are written, the
 * distribution is built, and its folder for this version is kept for good. Nothing is committed and nothing is published.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepRelease } from './archive.js';
import { isPromised, notesOf, withNotes, type Changeset } from './notes.js';
import { followVersion, versionOf } from './version-places.js';

const run = (command: string, ...args: readonly string[]): unknown =>
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

const changesets: Changeset[] = readdirSync('.changeset')
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => ({ file: join('.changeset', file), text: readFileSync(join('.changeset', file), 'utf8') }));
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const promised = isPromised(changelog, versionOf());
if (!changesets.length && !promised) throw new Error('There is nothing to release: no changeset waits.');

const notes = notesOf(changesets);
if (promised) for (const { file } of changesets) rmSync(file);
else run('npx', '--no', 'changeset', 'version');
followVersion();
const version = versionOf();
writeFileSync('CHANGELOG.md', withNotes(changelog, version, new Date().toISOString().slice(0, 10), notes));
run('npm', 'install', '--package-lock-only', '--ignore-scripts', '--silent');
if (!process.argv.includes('--without-build')) {
  run('npm', 'run', '--silent', 'build');
  run('npm', 'run', '--silent', 'readme');
  keepRelease(version);
}
console.log(
  `${version} is ready. Read CHANGELOG.md, run npm run test:full, commit, tag v${version} and push.`,
);
