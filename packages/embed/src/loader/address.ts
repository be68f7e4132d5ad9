import { own } from './own.js';

/** The tag that this script runs from. Some optimisers run a script by other means: then the first tag with its name. */
export const tag = (own('currentScript') ??
  own('querySelector').call(document, 'script[src*="/npq.js"]')) as HTMLScriptElement | null;

/** The folder that this script came from, with its last slash: where the modules are, whatever the page's address. */
export const base: string = (tag?.src ?? '').replace(/[^/]*([?#].*)?$/, '');
