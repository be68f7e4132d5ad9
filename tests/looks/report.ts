import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Difference } from './compare.js';

/** A picture that is not as its baseline, or has none. */
export interface Changed {
  readonly story: string;
  readonly name: string;
  readonly before: Buffer | undefined;
  readonly now: Buffer;
  readonly difference: Difference | undefined;
}

export const REPORT = 'test-results/looks';

/** One line of a picture: the story, the look, how many pixels, and where they can be seen. */
export const describeChange = ({ story, name, difference }: Changed): string => {
  const file = `${REPORT}/${fileOf(story, difference ? 'difference' : 'now', name)}`;
  return `${story}, ${lookOf(name)}: ${pixelsOf(difference)} ${file}`;
};

const fileOf = (story: string, which: string, name: string): string => `${story}.${which}.${name}`;

/** `320 px, dark`. */
const lookOf = (name: string): string => name.replace('.png', '').replace('-', ' px, ');

const pixelsOf = (difference: Difference | undefined): string =>
  !difference
    ? 'There is no baseline yet.'
    : difference.pixels === 1
      ? '1 pixel differs.'
      : `${difference.pixels} pixels differ.`;

/** A page with three pictures of each change side by side: before, now, and what differs. */
export function writeReport(changed: readonly Changed[], folder = REPORT): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { story, name, before, now, difference } of changed) {
    if (before) writeFileSync(join(folder, fileOf(story, 'before', name)), before);
    writeFileSync(join(folder, fileOf(story, 'now', name)), now);
    if (difference) writeFileSync(join(folder, fileOf(story, 'difference', name)), difference.picture);
  }
  writeFileSync(join(folder, 'index.html'), page(changed));
}

const page = (changed: readonly Changed[]): string => `<!doctype html>
<html lang="en-GB">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>How stories look</title>
  <style>
    body { font: 16px/1.5 system-ui, sans-serif; margin: 24px; color: #1a1f24; background: #fff }
    .three { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px; align-items: start }
    figure { margin: 0 }
    img { max-width: 100%; border: 1px solid #c9d2d8 }
  </style>
  <h1>How stories look</h1>
  <p>${summary(changed)}</p>
  ${changed.map(section).join('\n')}
</html>
`;

const summary = (changed: readonly Changed[]): string =>
  changed.length
    ? `${changed.length} pictures are not as their baselines. If they should look so: <code>npm run looks -- --accept</code>`
    : 'Every story looks as its baseline.';

const section = ({ story, name, before, difference }: Changed): string => `<section>
    <h2>${story}, ${lookOf(name)}</h2>
    <p>${pixelsOf(difference)}</p>
    <div class="three">
      ${before ? figure(story, 'before', name, 'Baseline') : ''}
      ${figure(story, 'now', name, 'Now')}
      ${difference ? figure(story, 'difference', name, 'Difference') : ''}
    </div>
  </section>`;

const figure = (story: string, which: string, name: string, caption: string): string => {
  const file = fileOf(story, which, name);
  return `<figure><figcaption>${caption}</figcaption><a href="${file}"><img src="${file}" alt="${caption}" loading="lazy" /></a></figure>`;
};
