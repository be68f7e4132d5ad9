import { html, nothing, type TemplateResult } from 'lit';
import type { HubIdentity } from './contexts.js';

export { hubStepStyles, hubStepStyles as styles } from './hub-step.styles.js';

/** Messages of the hub's own next step; they come with it. A hub may override any by its key. */
export const HUB_STEP_MESSAGES = {
  BASE_HUB_STEP: 'Your next step with {hub}',
  BASE_HUB_STEP_UNNAMED: 'Your next step with this teaching school hub',
  BASE_HUB_SAYS: 'This comes from the hub, not from DfE.',
  BASE_HUB_ACTION: 'Go to the hub’s NPQ page',
  BASE_HUB_EMAIL: 'Email {email}',
} as const;

export { HUB_STEP_MESSAGES as messages };

export type HubStepKey = keyof typeof HUB_STEP_MESSAGES;

type Msg = (key: HubStepKey, values?: Readonly<Record<string, string>>) => string;

/** The hub's own next step, labelled as the hub's. It has given a link or an address, or both. */
export function hubStep({ name, actionUrl, actionLabel, email }: HubIdentity, msg: Msg): TemplateResult {
  return html`<div class="hub" part="hub">
    <p class="label">${name ? msg('BASE_HUB_STEP', { hub: name }) : msg('BASE_HUB_STEP_UNNAMED')}</p>
    ${actionUrl
      ? html`<p>
          <a class="action" part="button" href=${actionUrl}>${actionLabel || msg('BASE_HUB_ACTION')}</a>
        </p>`
      : nothing}
    ${email ? html`<p><a href=${`mailto:${email}`}>${msg('BASE_HUB_EMAIL', { email })}</a></p>` : nothing}
    <p class="hint">${msg('BASE_HUB_SAYS')}</p>
  </div>`;
}
