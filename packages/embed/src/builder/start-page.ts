import { byId, make } from './dom.js';
import { isShared, type Served } from './served.js';

/** What a page of the builder knows of where it stands. */
interface BuilderPlace {
  readonly served: Served;
  /** Whether pages of other origins may have the scripts. */
  readonly shared: boolean;
}

/**
 * Starts a page of the builder, or says that a part did not come and offers to try again.
 *
 * @param failed what there is to say then
 */
export async function startPage(
  failed: string,
  begin: (place: BuilderPlace) => Promise<void>,
): Promise<void> {
  const loading = byId('loading');
  try {
    const version = document.documentElement.dataset['version'] ?? '';
    const base = new URL(`../v${version.split('.')[0] ?? ''}/`, location.href).href;
    const served: Served = { base, version, hashes: undefined };
    await begin({ served, shared: await isShared(served) });
  } catch (error) {
    console.error(error);
    const retry = make('button', { type: 'button', class: 'link' }, 'Load this page again');
    retry.addEventListener('click', () => location.reload());
    loading.hidden = false;
    loading.replaceChildren(`${failed} `, retry);
  }
}

/** Shows the page in the place of the sentence that it is on its way. */
export function showPage(): void {
  byId('loading').hidden = true;
  byId('builder').hidden = false;
}
