import { html, nothing, type TemplateResult } from 'lit';
import type { HubIdentity } from '../../../core/contexts.js';

/** What the hub of a page says of itself: here "we" are the hub. A hub may override any by its key. */
export const OWN_HUB_MESSAGES = {
  FINDER_HUB_US: 'That’s us',
  FINDER_HUB_AREA: 'We serve schools in {covers}.',
  FINDER_HUB_ACTION: 'Go to our NPQ page',
  FINDER_HUB_BASIS: 'DfE’s list of hubs',
  FINDER_HUB_FACT: 'Which hub serves which area',
} as const;

export type OwnHubKey = keyof typeof OWN_HUB_MESSAGES;

/** How to reach the hub of this page, as the hub itself wants it: its button, then its address. */
export function ownContact(
  { actionUrl, actionLabel, email }: HubIdentity,
  msg: (key: OwnHubKey) => string,
): TemplateResult {
  return html`${actionUrl
    ? html`<p>
        <a class="action" part="button" href=${actionUrl}>${actionLabel || msg('FINDER_HUB_ACTION')}</a>
      </p>`
    : nothing}
  ${email ? html`<p><a href=${`mailto:${email}`}>${email}</a></p>` : nothing}`;
}
