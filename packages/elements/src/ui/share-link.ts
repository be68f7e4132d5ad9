import { html, type TemplateResult } from 'lit';
import { isPath } from '../core/hash-state.js';

/** What is said of a link to what is on show. A hub may override any by its key. */
export const LINK_MESSAGES = {
  BASE_LINK_BY_HAND: 'Copy this link. It opens what you see here again.',
  BASE_LINK_BARE:
    'This link opens the page, without your answers: the page needs the end of its address for itself. Print this to keep it.',
  BASE_LINK_NONE: 'No link leads back into this page, so there is none to copy.',
} as const;

export type LinkKey = keyof typeof LINK_MESSAGES;

type Say = (key: LinkKey) => string;

/** Whether all that is to be known of the link is that it was copied. */
const isWhole = (link: string): boolean => !isPath(new URL(link).hash);

/**
 * Copies a link. Where it cannot be copied, or does not hold all, `show` puts it on the screen, empty where there is none.
 *
 * @returns whether it was copied and there is nothing more to say
 */
export async function copyLink(link: string | undefined, show: (link: string) => void): Promise<boolean> {
  try {
    if (link !== undefined) {
      await navigator.clipboard.writeText(link);
      if (isWhole(link)) return true;
    }
  } catch {
    // A frame or an old browser may refuse: then it is copied by hand.
  }
  show(link ?? '');
  return false;
}

/** The link in a field, which selects it when the focus comes; in its place why there is none. */
export const linkField = (link: string, msg: Say): TemplateResult =>
  link
    ? html`<div class="field">
        <label for="link">${msg(isWhole(link) ? 'BASE_LINK_BY_HAND' : 'BASE_LINK_BARE')}</label>
        <input
          id="link"
          class="link-field"
          readonly
          .value=${link}
          @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
        />
      </div>`
    : html`<p class="link-field note" part="panel" tabindex="-1">${msg('BASE_LINK_NONE')}</p>`;
