import { readFileSync } from 'node:fs';

/** The images, links and forms of `demo/hosts/clobbered.html`, which are named like parts of the browser. */
export const clobbering =
  /<\/h1>([^]*?)\{\{/.exec(readFileSync('demo/hosts/clobbered.html', 'utf8'))?.[1] ?? '';

/** For a page, to say whether its document has been overlaid by them. */
export const isClobbered = `['createElement', 'querySelectorAll', 'addEventListener'].every((name) => document[name].localName === 'img')`;
