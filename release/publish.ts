/** `npm run publish:packages`: the last look before the packages go to npm, for the workflow that a tag starts. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE, keepRelease } from './archive.js';
import { versionOf } from './version-places.js';

const version = versionOf();
const tag = process.env['GITHUB_REF_NAME'];
if (tag !== undefined && tag !== `v${version}`)
  throw new Error(`The tag is ${tag}, and the packages are ${version}.`);
if (!existsSync(join(ARCHIVE, `v${version}`)))
  throw new Error(`v${version} was not made by npm run release.`);
keepRelease(version);
execFileSync('npm', ['publish', '--workspaces'], { stdio: 'inherit' });
