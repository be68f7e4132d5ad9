import { html, nothing, type TemplateResult } from 'lit';
import type { HubIdentity } from './contexts.js';
import type { BASE_WORDS } from './messages.js';

type Say = (key: keyof typeof BASE_WORDS, values?: Readonly<Record<string, string>>) => string;

/** The hub's own next step, labelled as the hub's. Nothing when it gave none. */
export function hubStep(hub: HubIdentity | undefined, say: Say): TemplateResult | typeof nothing {
  if (!hub || !(hub.actionUrl || hub.email)) return nothing;
  const { name, actionUrl, actionLabel, email } = hub;
  return html`<div class="hub">
    <p class="label">${name ? say('BASE_HUB_STEP', { hub: name }) : say('BASE_HUB_STEP_UNNAMED')}</p>
    ${actionUrl ? html`<p><a class="action" href=${actionUrl}>${actionLabel || say('BASE_HUB_ACTION')}</a></p>` : nothing}
    ${email ? html`<p><a href=${`mailto:${email}`}>${say('BASE_HUB_EMAIL', { email })}</a></p>` : nothing}
    <p class="hint">${say('BASE_HUB_SAYS')}</p>
  </div>`;
}
