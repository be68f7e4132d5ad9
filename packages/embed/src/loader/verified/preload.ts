import { tag } from '../address.js';
import { own } from '../own.js';

/**
 * Brings the script at `url` into the browser's module map only if it has this hash; what imports it later gets that
 * very script. Rejects with the reason `unverified` when it did not come, or came changed: a browser does not say which.
 * Browsers that cannot preload modules resolve at once, and import unverified.
 */
export function preload(url: string, integrity: string): Promise<void> {
  const link = own('createElement').call(document, 'link') as HTMLLinkElement;
  if (!link.relList.supports('modulepreload')) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.integrity = `sha256-${integrity}`;
    // A policy of nonces knows a script by the nonce of the script that asks for it.
    link.nonce = tag?.nonce ?? '';
    link.href = url;
    link.onload = () => resolve();
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason is all there is to say
    link.onerror = () => reject('unverified');
    own('documentElement').append(link);
  });
}

export type Preload = typeof preload;
