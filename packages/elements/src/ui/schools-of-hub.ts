// The index of schools of a page: the one that its hub names, else the one that is built in. It comes when somebody types.
import { builtInSchools } from '@npq-widgets/data/schools';
import {
  readIndexModule,
  readManifest,
  schoolSearch,
  type IndexSource,
  type SchoolSearch,
} from '@npq-widgets/data/workplaces';
import { html, type TemplateResult } from 'lit';
import type { HubIdentity } from '../core/contexts.js';
import { fetchText } from '../core/fetch-text.js';
import { sayOnce } from '../core/page-registry.js';
import { focusBeside } from '../core/reading-place.js';

/** The folder with its slash; undefined where it is no address of the web. */
function folderOf(address: string): string | undefined {
  try {
    const { href, protocol } = new URL(address.endsWith('/') ? address : `${address}/`, document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** What a file of an index holds. It is read as text and never run, whoever serves it. */
async function fetchValue(file: string, tries = 0): Promise<unknown> {
  const text = await fetchText(file, tries > 0);
  return text && readIndexModule(text);
}

/**
 * An index in a folder. Where none can be read there, one console line says so. The built-in one does not stand in for it: it
 * is older, and a school that it lacks would seem not to exist.
 */
function sourceAt(address: string): IndexSource {
  const folder = folderOf(address);
  const valueOf = async (name: string, tries?: number): Promise<unknown> =>
    folder && fetchValue(`${folder}${name}.js`, tries);
  return {
    manifest: async (tries) => {
      const manifest = readManifest(await valueOf('manifest', tries));
      if (!manifest)
        sayOnce(
          `<npq-hub schools="${address}"> is no index of schools that this page can read, so schools cannot be looked up. Check its address, and that this page may fetch from it.`,
        );
      return manifest;
    },
    shard: valueOf,
  };
}

/** A search over the index that a hub names; over the built-in one where it names none. */
export type SearchIn = (hub: Pick<HubIdentity, 'schools'> | undefined) => SchoolSearch;

/** The searches of one widget, which keep the shards that have come. */
export function searches(): SearchIn {
  const kept = new Map<string, SchoolSearch>();
  return (hub) => {
    const address = hub?.schools ?? '';
    const search = kept.get(address) ?? schoolSearch(address ? sourceAt(address) : builtInSchools);
    kept.set(address, search);
    return search;
  };
}

/**
 * Schools cannot be looked up, and a button tries again. It stands between the field and its list, so that neither covers the
 * other, and is said by the widget's live region. The button goes as it is pressed, so the field takes the focus.
 */
export function lostSchools(text: string, retry: string, onRetry: () => void): TemplateResult {
  const press = (event: Event): void => {
    focusBeside(event, '#place');
    onRetry();
  };
  return html`<p class="hint missed" id="no-schools">
    ${text} <button type="button" class="link" @click=${press}>${retry}</button>
  </p>`;
}
