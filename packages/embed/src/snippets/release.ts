import { checkBase } from './checks.js';
import type { Pairs } from './html.js';
import type { SnippetOptions } from './options.js';
import type { PlatformName } from './platforms.js';
import { SnippetError } from './snippet-error.js';
import type { WidgetName } from './widgets.js';

const HASH = /^sha(?:256-[\w+/]{43}=|384-[\w+/]{64}|512-[\w+/]{86}==)$/;

/** The one script of the distribution that a platform's snippet names, whose hash `pinned` carries. */
export function scriptFile(platform: PlatformName, widget: WidgetName): string {
  if (platform === 'wix') return `single/npq-${widget}.js`;
  return platform === 'frame' ? 'npq-frame.js' : 'npq.js';
}

/** The folder that the files come from: the one that moves on, or that of the release which is pinned. Throws SnippetError. */
export function folderOf({ base, pinned }: Pick<SnippetOptions, 'base' | 'pinned'>): string {
  const folder = checkBase(base);
  if (!pinned) return folder;
  const version = pinned.version.trim().replace(/^v/, '');
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new SnippetError('pinned', `"${pinned.version}" is not a version such as 1.0.0.`);
  }
  const [, before, last = ''] = /^(.*\/)(v[\d.]+\/)$/.exec(folder) ?? [];
  const moving = `v${version.split('.')[0] ?? ''}/`;
  if (before === undefined || ![moving, `v${version}/`].includes(last)) {
    throw new SnippetError(
      'base',
      `Version ${version} stands beside the folder ${moving}, so the base must end in ${moving}: "${base}" does not.`,
    );
  }
  return `${before}v${version}/`;
}

/** What the script's tag carries so that a browser refuses any other file. Throws SnippetError. */
export function integrityAttributes({ pinned }: Pick<SnippetOptions, 'pinned'>): Pairs {
  const hashes = pinned?.integrity.trim().split(/\s+/) ?? [];
  if (hashes.every((hash) => HASH.test(hash))) {
    return pinned
      ? [
          ['integrity', hashes.join(' ')],
          ['crossorigin', 'anonymous'],
        ]
      : [];
  }
  throw new SnippetError(
    'pinned',
    `"${pinned?.integrity ?? ''}" is not the integrity of a script. It is in sri.json of that version and starts with sha384- or sha256-.`,
  );
}
