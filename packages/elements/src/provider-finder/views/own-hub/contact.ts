import { html, nothing, type TemplateResult } from 'lit';
import type { HubIdentity } from '../../../core/contexts.js';
import type { OwnHubKey } from './messages.js';

/** How to reach the hub of this page, as the hub itself wants it: its button, then its address. */
export function ownContact(
  { actionUrl, actionLabel, email }: HubIdentity,
  msg: (key: OwnHubKey) => string,
): TemplateResult {
  return html`${actionUrl
    ? html`<p><a class="action" part="button" href=${actionUrl}>${actionLabel || msg('HUB_ACTION')}</a></p>`
    : nothing}
  ${email ? html`<p><a href=${`mailto:${email}`}>${email}</a></p>` : nothing}`;
}
