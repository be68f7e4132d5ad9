import { all, own } from '../own.js';
import { tags } from './registry.js';

/** The tag that this script runs from; null where a page imports it. */
export const tag = own('currentScript') as HTMLScriptElement | null;

/** The folder of this script, with its last slash: where the modules are. Empty while it is not known. */
export let base = '';

/** The folder of our file's address. No colon stands before that in its line: a page's own query could name any other. */
// eslint-disable-next-line regexp/no-super-linear-move -- what it reads is the page's own tags
const FOLDER = /^[^:\n]*(https?:[^?#\s]*[^/]\/)\/?npq\.js/m;

/**
 * The folder, looked for in this order: where the browser says that this very line stands; `data-base` on a script or on a
 * tag of ours; any attribute of a script; what the page loaded from its own server, for jQuery runs that as text.
 */
export const findBase = (): string =>
  (base ||=
    FOLDER.exec(
      [
        Error().stack,
        // eslint-disable-next-line @typescript-eslint/restrict-template-expressions -- a list of selectors has commas too
        ...all(`:is(script,${tags})[data-base]`).map((element) => `${element.dataset['base']}/npq.js`),
        ...all('script').flatMap((script) => [...script.attributes].map((attribute) => attribute.value)),
        ...performance
          .getEntriesByType('resource')
          .map((entry) => entry.name.startsWith(`${origin}/`) && entry.name),
      ].join('\n'),
    )?.[1] ?? '');
