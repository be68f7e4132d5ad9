import { tag } from '../address.js';
import { create, own } from '../../own.js';

/**
 * Brings the script at `url` into the browser's module map only if it has this hash; what imports it later gets that
 * very script. Rejects with the reason `unverified` when it did not come, or came changed: a browser does not say which.
 * Browsers that cannot preload modules resolve at once, and import unverified.
 */
export async function preload(href: string, hash: string): Promise<void> {
  if (!create('link').relList.supports('modulepreload')) return;
  await new Promise((onload, reject) =>
    own('documentElement').append(
      create('link', {
        rel: 'modulepreload',
        crossOrigin: '',
        integrity: `sha256-${hash}`,
        // A policy of nonces knows a script by the nonce of the script that asks for it.
        nonce: tag?.nonce ?? '',
        href,
        onload,
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason is all there is to say
        onerror: () => reject('unverified'),
      }),
    ),
  );
}

export type Preload = typeof preload;
