import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow } from '../support/files.js';
import { foreignCommands } from './command.js';
import { ownFiles } from './copy.js';

const packageOf = (name: string) =>
  JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as {
    name: string;
    bin?: Record<string, string>;
  };

describe('the command', () => {
  it('is the only one of its package, so that npx finds it by the name of the package', () => {
    const { name, bin = {} } = packageOf('cli');
    assert.equal(name, '@npq-widgets/cli');
    assert.deepEqual(Object.keys(bin), ['npq-widgets']);
    for (const file of Object.values(bin))
      assert.match(readFileSync(join('packages/cli', file), 'utf8'), /^#!\/usr\/bin\/env node\n/);
    for (const other of ['data', 'elements', 'embed']) assert.equal(packageOf(other).bin, undefined, other);
  });

  it('is named as ours wherever somebody may copy it from', () => {
    const texts = ownFiles().filter(({ where }) =>
      /^(?:README|CHANGELOG|CONTRIBUTING|docs\/|packages\/|demo\/|stories\/|\.changeset\/|\.github\/)/.test(
        where,
      ),
    );
    assert.ok(
      texts.some(({ text }) => text.includes('npx @npq-widgets/cli check')),
      'the command is among what is read',
    );
    assert.deepEqual(texts.flatMap(foreignCommands), []);
  });

  it('is named as ours in what is shipped', () => {
    const folders = ['packages/embed/distribution/builder', 'packages/cli/dist'];
    for (const folder of folders) assert.ok(existsSync(folder), `${folder} is not built`);
    const texts = folders
      .flatMap((folder) => filesBelow(folder, ''))
      .concat(filesBelow('packages/embed/distribution', '.md'))
      .map((where) => ({ where, text: readFileSync(where, 'utf8') }));
    assert.ok(
      texts.some(({ text }) => text.includes('npx @npq-widgets/cli snippet')),
      'the builder is among them',
    );
    assert.deepEqual(texts.flatMap(foreignCommands), []);
  });
});

describe('the command, planted', () => {
  const found = (text: string): number => foreignCommands({ where: 'planted', text }).length;

  it('is found where it is somebody else’s', () => {
    for (const text of [
      'Run `npx npq check people.csv`.',
      'npx --yes npq --help',
      'npx npq-widgets check',
      'See npq check --help.',
      '<code>npq doctor ADDRESS</code>',
    ])
      assert.ok(found(text) > 0, text);
  });

  it('is let pass where it is ours, or no command', () => {
    for (const text of [
      'npx @npq-widgets/cli check people.csv',
      'npm install @npq-widgets/elements && npq-widgets check',
      '/npq/v1/npq.js',
      'Copy the folder `npq` to your website.',
      '#npq-check',
      '@container npq (width < 480px)',
    ])
      assert.equal(found(text), 0, text);
  });
});
