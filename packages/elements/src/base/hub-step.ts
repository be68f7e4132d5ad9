import { html, nothing, type TemplateResult } from 'lit';
import type { HubIdentity } from './contexts.js';
import type { HubStepKey } from './hub-step-messages.js';

export { HUB_STEP_WORDS } from './hub-step-messages.js';
export { hubStepStyles } from './hub-step.styles.js';

type Say = (key: HubStepKey, values?: Readonly<Record<string, string>>) => string;

/** The hub's own next step, labelled as the hub's. It has given a link or an address, or both. */
export function hubStep({ name, actionUrl, actionLabel, email }: HubIdentity, say: Say): TemplateResult {
  return html`<div class="hub" part="hub">
    <p class="label">${name ? say('BASE_HUB_STEP', { hub: name }) : say('BASE_HUB_STEP_UNNAMED')}</p>
    ${actionUrl
      ? html`<p>
          <a class="action" part="button" href=${actionUrl}>${actionLabel || say('BASE_HUB_ACTION')}</a>
        </p>`
      : nothing}
    ${email ? html`<p><a href=${`mailto:${email}`}>${say('BASE_HUB_EMAIL', { email })}</a></p>` : nothing}
    <p class="hint">${say('BASE_HUB_SAYS')}</p>
  </div>`;
}
